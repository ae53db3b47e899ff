/// What the help says in English beside the declarations of the commands.
enum EnglishHelp {
  static let texts = """
    page name = NAME
    page synopsis = SYNOPSIS
    page description = DESCRIPTION
    page subcommands = SUBCOMMANDS
    page exit = EXIT STATUS
    page status = 0 on success, otherwise a number of {sysexits} 64 for wrong usage, 65 when \
    something was quarantined or the chain does not hold, 66 when an input is missing, 69 when the \
    store is of a newer version, 74 for errors of input and output, 75 when the store was busy for \
    too long, 77 without permission, 78 for a wrong configuration file.
    page subcommand = subcommand
    page someOptions = options
    page usage = USAGE:
    page arguments = ARGUMENTS
    page options = OPTIONS
    page see = See '{command}' for detailed help.
    page standard = default:
    page values = values:
    """
}
