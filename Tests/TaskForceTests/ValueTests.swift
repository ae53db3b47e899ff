import Testing

@testable import TaskForce

@Suite struct ValueTests {
  @Test(
    "moments read and write",
    arguments: [
      ("2022-10-07", "2022-10-07T00:00:00Z"), ("2022-10-07T12:30Z", "2022-10-07T12:30:00Z"),
      ("2022-10-07T12:30:05.250+02:00", "2022-10-07T10:30:05.250Z"),
      ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
      ("2024-02-29t01:02:03z", "2024-02-29T01:02:03Z"),
      ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
      ("2026-01-01T00:00:00-0130", "2026-01-01T01:30:00Z"),
    ])
  func moments(text: String, canonical: String) throws {
    #expect(try #require(Instant(iso8601: text)).iso8601 == canonical)
  }

  @Test(
    "what is no moment is refused",
    arguments: [
      "", "2022", "2022-13-01", "2023-02-29", "2022-10-07T12:30", "2022-10-07T24:00Z",
      "2022-10-07T12:60Z", "2022-10-07T12:30:61Z", "2022-10-07T12:30:05.Z", "2022-10-07 ",
      "2022-10-07T12:30Zx", "０２2-10-07",
    ])
  func noMoments(text: String) { #expect(Instant(iso8601: text) == nil) }

  @Test("calendar days count through 400 years and back")
  func calendar() {
    for days in stride(from: -200_000, to: 200_000, by: 37) {
      #expect(CivilDate(daysSinceEpoch: days).daysSinceEpoch == days)
    }
    #expect(CivilDate(daysSinceEpoch: 19_272).iso8601 == "2022-10-07")
    #expect(CivilDate(daysSinceEpoch: 19_272).weekday == 5)
    #expect(CivilDate(daysSinceEpoch: 0).weekday == 4)
  }

  @Test(
    "the last second of a period",
    arguments: [
      (Precision.day, "2024-02-01T23:59:59Z"), (.month, "2024-02-29T23:59:59Z"),
      (.year, "2024-12-31T23:59:59Z"), (.instant, "2024-02-01T00:00:00Z"),
    ])
  func precision(precision: Precision, last: String) {
    #expect(precision.lastSecond(from: Fixture.instant("2024-02-01")).iso8601 == last)
  }

  @Test("identities read, write and sort by time")
  func identities() throws {
    let early = EventID.version7(at: Fixture.instant("2024-01-01"), random: (.max, .max))
    let late = EventID.version7(at: Fixture.instant("2024-01-02"), random: (0, 0))
    #expect(early < late)
    #expect(EventID(early.description) == early)
    #expect(EventID(bytes: early.bytes) == early)
    #expect(Array(early.description)[14] == "7")
    let made = EventID.version8(at: Fixture.instant("2024-01-01"), digest: [1, 2, 3])
    #expect(Array(made.description)[14] == "8")
    #expect("89ab".contains(Array(made.description)[19]))
    for bad in ["", "x", early.description + "0", String(early.description.dropLast())] {
      #expect(EventID(bad) == nil)
    }
  }

  @Test("simulated time runs by its speed and stands still at none")
  func simulation() {
    let real = Fixture.instant("2026-01-01T00:00Z")
    var time = SimulatedTime(
      realAnchor: real, simulatedAnchor: Fixture.instant("2026-03-14"), speed: 60)
    #expect(time.time(atReal: real.advanced(seconds: 60)).iso8601 == "2026-03-14T01:00:00Z")
    let back = time.realTime(atSimulated: Fixture.instant("2026-03-14T01:00Z"))
    #expect(back == real.advanced(seconds: 60))
    time.speed = 0
    #expect(time.time(atReal: real.advanced(days: 9)).iso8601 == "2026-03-14T00:00:00Z")
    #expect(time.realTime(atSimulated: real) == nil)
  }

  @Test(
    "identifiers by their check digits",
    arguments: [
      ("container:CSQU3054383", IdentifierVerdict.passes), ("container:TASU1170000", .passes),
      ("container:CSQU3054384", .checkDigitFails), ("container:CSQ3054383", .malformed),
      ("vessel:9074729", .passes), ("vessel:9319466", .passes),
      ("vessel:8814274", .checkDigitFails),
      ("vessel:907472", .malformed),
    ])
  func checkDigits(identifier: String, verdict: IdentifierVerdict) {
    #expect(Identifier(identifier).verdict == verdict)
  }

  @Test("the gazetteer holds every line of its file, and no two of one name")
  func gazetteer() {
    let lines = PlacesData.csv.split(separator: "\n").count - 1
    #expect(Gazetteer.standard.all.count == lines)
    #expect(Gazetteer.standard.place(PlaceID("BEANR"))?.name == "Antwerp")
    for place in Gazetteer.standard.all {
      #expect(PlaceID.isWellFormed(place.id.code))
      #expect((-90...90).contains(place.latitude) && (-180...180).contains(place.longitude))
    }
  }

  @Test(
    "JSON that is none is refused",
    arguments: [
      "", "{", "{}x", "[1,]", "{\"a\":}", "\"\u{1}\"", "01", "1.", "nul", "{\"a\" 1}", "\"\\x\"",
      "\"\\u12\"", "[" + String(repeating: "[", count: 40) + String(repeating: "]", count: 41),
    ])
  func badJSON(text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
  }

  @Test("JSON escapes come back, lone surrogates do not")
  func escapes() throws {
    let text = #""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud800x""#
    let value = try JSONValue(parsing: Array(text.utf8))
    #expect(value.text == "a\"\\/\u{8}\u{c}\n\r\té😀\u{fffd}x")
  }
}
