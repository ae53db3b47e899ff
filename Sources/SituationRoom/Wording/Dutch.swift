/// The texts in Dutch; one file for the frame and one for the screens.
enum Dutch {
  static let frame = """
    dayLetter = d
    hourLetter = u
    monthNames = jan feb mrt apr mei jun jul aug sep okt nov dec
    weekdayNames = ma di wo do vr za zo
    """
}
