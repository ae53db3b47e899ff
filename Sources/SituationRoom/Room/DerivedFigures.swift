import Atlas
import Canvas
import TaskForce

/// The figures that have been worked out from one look at the situation.
///
/// A frame asks for the same figures in several panels, and so does every key; they change with
/// the situation, for which there are others, and with the day or the moment, which is the key.
struct DerivedFigures: Sendable {
  /// What figures by the day depend on: windows of days move at midnight, and hold one day more in
  /// the first second of it.
  struct Day: Equatable, Sendable {
    let number: Int
    let isMidnight: Bool

    init(_ now: Instant) {
      number = now.dayNumber
      isMidnight = now.secondOfDay == 0
    }
  }

  /// What the lines of gateways depend on besides the situation.
  struct GatewayKey: Equatable, Sendable {
    let day: Day
    let known: Knowledge
    let silent: Set<SourceID>
    let language: Language
  }

  /// What lines depend on that change with every second.
  struct MomentKey: Equatable, Sendable {
    let now: Instant
    let isLive: Bool
    let language: Language
  }

  /// What rows of a tile depend on besides the situation.
  struct RowsKey: Equatable, Sendable {
    let moment: MomentKey
    let isASCII: Bool
  }

  /// What the columns of the queue depend on besides the look; it has two lists.
  struct ColumnsKey: Equatable, Sendable {
    let width: Int
    let isStanding: Bool
    let choice: QueueChoice
    let day: Int
    let language: Language
  }

  /// What the picture of a map depends on besides the situation.
  struct MapKey: Equatable, Sendable {
    let gateways: GatewayKey
    let viewport: Viewport
    let size: Size
    let selected: PlaceID?
    let route: RouteKey?
    let isASCII: Bool
  }

  let crossingRows = Memo<RowsKey, [TileTable<PassageKey>.Row]>()
  let partnerLines = Memo<MomentKey, [PartnerLine]>()
  let otherPartners = Memo<Int, [Country]>(limit: 1)
  let leads = Memo<Instant, [LeadWindow]>()
  let columns = Memo<ColumnsKey, QueueColumns>()
  let filterCounts = Memo<IncidentFilter, Int>(limit: 4)
  let completion = Memo<Int, FilterCompletion>(limit: 1)
  let relations = Memo<Int, RelationIndex>(limit: 1)
  let maps = Memo<MapKey, Canvas>()
  let openRequests = Memo<Int, [PartnerRequest]>(limit: 1)
  let gateways = Memo<GatewayKey, [GatewayLine]>(limit: 4)
  let silent = Memo<MomentKey, Set<SourceID>>()
  let routes = Memo<Day, [RouteFigures]>()
  let outward = Memo<Day, [OutwardFigures]>()
  let crossings = Memo<MomentKey, [CrossingLine]>()
  let partners = Memo<Instant, [Country: PartnerFigures]>()
  let partnerTotals = Memo<Instant, PartnerFigures>()
  let actions = Memo<Instant, [ActionFigures]>()
  let meeting = Memo<Instant, MeetingFigures>()
}

extension RoomContext {
  var momentKey: DerivedFigures.MomentKey {
    .init(now: now, isLive: isLive, language: wording.language)
  }

  /// The figures of every route, as ``Routes/routes(at:)`` has them.
  var routeFigures: [RouteFigures] {
    derived.routes.value(.init(now)) { situation.routes.value.routes(at: now) }
  }

  /// What was found on its way out of any place.
  var outwardFigures: [OutwardFigures] {
    derived.outward.value(.init(now)) { situation.routes.value.outward(at: now) }
  }

  /// The figures of every partner that has any.
  var partnerFigures: [Country: PartnerFigures] {
    derived.partners.value(now) { situation.partners.value.figures(at: now) }
  }

  /// The figures of all partners together.
  var partnerTotals: PartnerFigures {
    derived.partnerTotals.value(now) { situation.partners.value.totals(at: now) }
  }

  /// The requests that wait for an answer.
  var openRequests: [PartnerRequest] {
    derived.openRequests.value(0) { situation.partners.value.openRequests }
  }

  /// The open actions, late ones first.
  var actionFigures: [ActionFigures] {
    derived.actions.value(now) { situation.actions.value.figures(at: now) }
  }

  /// What the next meeting has to deal with.
  var meetingFigures: MeetingFigures {
    derived.meeting.value(now) { situation.actions.value.meetingFigures(at: now) }
  }
}
