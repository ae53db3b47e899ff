/// The texts in English; one file for the frame and one for the screens.
enum English {
  static let frame = """
    dayLetter = d
    hourLetter = h
    monthNames = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
    weekdayNames = Mon Tue Wed Thu Fri Sat Sun
    """
}
