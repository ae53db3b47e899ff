import Glibc

/// The character set of the locale.
enum Codeset {
  /// Takes the locale of the environment, with UTF-8 characters where the system has any locale
  /// for them, and says whether characters beyond ASCII can be shown.
  static func adopt() -> Bool {
    setlocale(LC_ALL, "")
    if isUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name).uppercased() == "UTF-8"
  }
}
