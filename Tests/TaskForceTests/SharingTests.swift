import Testing

@testable import TaskForce

/// What may go to a partner, and why not.
@Suite struct SharingTests {
  private static let partner = Country("CO")
  private static let now = PartnerFixture.now

  private static func marking(
    _ tlp: TLP, _ handling: Handling = [], _ release: ReleaseList = .everybody
  ) -> Marking {
    var marking = Marking()
    marking.tlp = tlp
    marking.handling = handling
    marking.release = release
    return marking
  }

  private static func situation(_ limit: TLP?) -> Situation {
    var fixture = PartnerFixture()
    guard let limit else { return fixture.log.situation }
    var signed = AgreementSigned()
    signed.identity = EngagementID("G-1")
    signed.partner = partner
    signed.tlp = limit
    fixture.tell(signed, daysAgo: 30)
    return fixture.log.situation
  }

  @Test(
    "handling codes, release list and agreement all have to let it through",
    arguments: [
      (marking(.amber), TLP.amber, nil), (marking(.amberStrict), .amber, .marking),
      (marking(.green), nil, .marking), (marking(.clear), nil, nil),
      (marking(.clear, .h2), .red, .handling), (marking(.clear, .h1), .red, nil),
      (marking(.green, [], .bodies([Body("BE")])), .amber, .release),
      (marking(.green, [], .bodies([Body("CO")])), .amber, nil),
    ] as [(Marking, TLP?, WithholdingReason?)])
  func reasons(marking: Marking, limit: TLP?, reason: WithholdingReason?) {
    let found = Self.situation(limit)
      .reasonAgainstSharing(marking, with: Self.partner, at: Self.now)
    #expect(found == reason)
  }

  @Test("an agreement that has ended lets nothing through any more")
  func ended() {
    var fixture = PartnerFixture()
    var signed = AgreementSigned()
    signed.identity = EngagementID("G-1")
    signed.partner = Self.partner
    signed.tlp = .amber
    fixture.tell(signed, daysAgo: 30)
    var ended = AgreementEnded()
    ended.identity = EngagementID("G-1")
    fixture.tell(ended, daysAgo: 1)
    let reason = fixture.log.situation
      .reasonAgainstSharing(Self.marking(.green), with: Self.partner, at: Self.now)
    #expect(reason == .marking)
  }
}
