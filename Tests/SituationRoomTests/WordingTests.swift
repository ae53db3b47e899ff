import SituationRoom
import Testing

@Suite struct WordingTests {
  @Test("ages are hours and minutes, then days and hours")
  func ages() {
    let wording = Wording(.dutch)
    #expect(wording.age(63) == "0:01")
    #expect(wording.age(26 * 3600) == "1d 02u")
  }
}
