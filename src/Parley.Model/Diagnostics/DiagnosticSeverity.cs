namespace Parley.Model.Diagnostics;

/// <summary>Error: no meaning can be given. Warning: a drafter should decide. Note: worth knowing.</summary>
public enum DiagnosticSeverity
{
    Note,
    Warning,
    Error,
}
