using Parley.Cli.CommandLine;

return Host.Run(args);
