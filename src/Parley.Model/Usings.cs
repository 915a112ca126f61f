global using Parley.Model.Brackets;
global using Parley.Model.Norms;
global using Parley.Model.Parties;
global using Parley.Model.Places;
global using Parley.Model.Time;
global using Action = Parley.Model.Norms.Action;
