import Testing

@testable import Canvas

@Suite struct ThemeCheckTests {
  private static func theme(
    _ changes: [Role: RoleStyle] = [:], promised: Double? = nil
  ) -> Theme {
    let styles: [Role: RoleStyle] = [
      .text: RoleStyle(foreground: .rgb(255, 255, 255)),
      .background: RoleStyle(background: .rgb(0, 0, 0)),
      .emergency: RoleStyle(foreground: .rgb(254, 121, 136)),
      .alarm: RoleStyle(foreground: .rgb(237, 174, 94)),
      .warning: RoleStyle(foreground: .rgb(254, 240, 77)),
      .caution: RoleStyle(foreground: .rgb(159, 184, 230)),
    ]
    return Theme(name: "t", styles: styles.merging(changes) { $1 }, promisedContrast: promised)
  }

  @Test("readable inks and four grades apart pass")
  func passes() {
    let check = ThemeCheck(Self.theme())
    #expect(check.passes)
    #expect(check.unknown.isEmpty)
    #expect(check.readings.count == DrawnPair.all.count)
    #expect(check.separations.count == 6 * 4)
  }

  @Test("a grey on grey fails with its two roles and its number")
  func greyOnGrey() throws {
    let grey = RoleStyle(foreground: .rgb(119, 119, 119), background: .rgb(90, 90, 90))
    let check = ThemeCheck(Self.theme([.keyBar: grey]))
    #expect(!check.passes)
    let worst = try #require(check.tooFaint.first)
    #expect(worst.pair == DrawnPair(.keyBar, on: .keyBar) || worst.pair.ink == .keyBar)
    #expect(abs(worst.ratio - 1.54) < 0.05)
  }

  @Test("a paper that only lists use is checked with what lists hold")
  func selection() {
    let bright = RoleStyle(background: .rgb(250, 230, 90))
    let faint = ThemeCheck(Self.theme([.selection: bright])).tooFaint.map(\.pair)
    #expect(faint.contains(DrawnPair(.warning, on: .selection)))
    #expect(!faint.contains(DrawnPair(.warning, on: .background)))
  }

  @Test("a theme that promises more is held to it")
  func promise() {
    let grey = RoleStyle(foreground: .rgb(130, 130, 130))
    #expect(ThemeCheck(Self.theme([.muted: grey])).passes)
    #expect(!ThemeCheck(Self.theme([.muted: grey], promised: 7)).passes)
    #expect(ThemeCheck(Self.theme(promised: 1)).contrastLimit == 4.5)
  }

  @Test("grades that one eye confuses fail, with the eye named")
  func confused() throws {
    let olive = RoleStyle(foreground: .rgb(89, 243, 112))
    let near = ThemeCheck(
      Self.theme([.alarm: RoleStyle(foreground: .rgb(252, 162, 121)), .warning: olive])
    ).tooNear
    #expect(!near.isEmpty)
    #expect(near.allSatisfy { $0.vision == .deuteranopia })
    #expect(near.allSatisfy { $0.first == .alarm && $0.second == .warning })
  }

  @Test("grades without colours need attributes of their own")
  func alike() {
    let plain = Dictionary(uniqueKeysWithValues: DrawnPair.grades.map { ($0, RoleStyle()) })
    #expect(ThemeCheck(Self.theme(plain)).tooNear.count == 6 * 4)
    let none = ThemeCheck(Theme(name: "none", styles: [:]))
    #expect(none.readings.isEmpty && none.unknown.count == DrawnPair.all.count)
    #expect(none.alike.count == 6 && !none.passes)
  }
}
