/// What the manual page and the help say beside the declarations of the commands.
///
/// `name` to `exit` are section heads; `status` tells the exit statuses, with `{sysexits}` where the
/// page about them is named; `see` has `{command}`.
enum HelpPhrase: String, CaseIterable {
  case name, synopsis, description, subcommands, exit, status, subcommand, someOptions
  case usage, arguments, options, see, standard, values

  /// Its name in the catalogues.
  var key: String { "page " + rawValue }
}
