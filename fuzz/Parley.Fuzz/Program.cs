using Parley.Fuzz.Running;

return FuzzCommand.Run(args);
