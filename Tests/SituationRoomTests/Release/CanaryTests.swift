import TaskForce
import Testing

@testable import SituationRoom

@Suite struct CanaryTests {
  /// A marking that an audience may not see.
  struct Case: CustomTestStringConvertible, Sendable {
    var audience: Audience
    var tlp: TLP
    var handling: Handling = []
    var release = ReleaseList.everybody
    /// What of the same room the audience may see.
    var visible: TLP

    var marking: Marking {
      var marking = Marking()
      (marking.tlp, marking.handling, marking.release) = (tlp, handling, release)
      marking.body = Body("BE")
      return marking
    }

    var visibleMarking: Marking {
      var marking = Marking()
      marking.tlp = visible
      marking.body = Body("NL")
      return marking
    }

    var testDescription: String { "\(audience.word), \(tlp.rawValue) \(handling.codes)" }
  }

  static let belgium = ReleaseList.bodies([Body("BE")])

  static let rowsOutside = [
    Case(audience: .ministerial, tlp: .amber, visible: .green),
    Case(audience: .ministerial, tlp: .green, handling: .h1, visible: .clear),
    Case(audience: .ministerial, tlp: .clear, release: belgium, visible: .green),
    Case(audience: .public, tlp: .green, visible: .clear),
    Case(audience: .public, tlp: .clear, handling: .h0, visible: .clear),
    Case(audience: .public, tlp: .red, handling: [.h0, .h2], visible: .clear),
  ]

  static let rowsAtDesks = [
    Case(
      audience: .officer(desk: Body("NL")), tlp: .amber, handling: [.h0, .h2], visible: .amber),
    Case(audience: .officer(desk: Body("NL")), tlp: .green, release: belgium, visible: .amber),
    Case(audience: .officer(desk: Body("NL")), tlp: .red, visible: .amber),
  ]

  @Test(
    "nothing that is withheld comes out, on any screen or in any export", arguments: rowsOutside)
  func outside(row: Case) {
    let all: [CanaryPlanter.Places] = row.handling.isEmpty ? [.unknown, .known] : [.known]
    for places in all {
      var room = CanaryRoom(row.audience, withholding: row.marking, places)
      room.addVisible(row.visibleMarking)
      expectNoCanary(in: room.outputs)
    }
  }

  @Test("what is another body's does not come out at a desk", arguments: rowsAtDesks)
  func officers(row: Case) {
    var room = CanaryRoom(row.audience, withholding: row.marking, .known)
    room.addVisible(row.visibleMarking)
    expectNoCanary(in: room.outputs)
  }

  @Test("what is planted comes out where it may be seen, so that a cut is what keeps it in")
  func control() {
    var marking = Marking()
    marking.tlp = .amber
    marking.body = Body("NL")
    let room = CanaryRoom(.officer(desk: Body("NL")), withholding: marking, .known)
    #expect(room.outputs.filter(Canary.isIn).count > 50)
  }

  @Test("every type of the catalogue is planted with something to find")
  func planted() {
    for type in EventCatalogue.standard.all {
      var planter = CanaryPlanter(Canary(), .unknown, names: [:])
      let text = planter.event(type).json().string
      // Some tell of moments, numbers and choices alone.
      #expect(Canary.isIn(text) == (planter.canary.count > 0), "\(type.type)")
    }
  }

  private func expectNoCanary(
    in outputs: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(outputs.count > 500, sourceLocation: sourceLocation)
    let found = outputs.filter(Canary.isIn)
    #expect(
      found.isEmpty, "\(found.count): \(Array(Set(found)).sorted().prefix(8))",
      sourceLocation: sourceLocation)
  }
}
