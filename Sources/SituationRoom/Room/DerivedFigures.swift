import Atlas
import Canvas
import TaskForce

/// The figures that have been worked out from one look at the situation.
///
/// A frame asks for the same figures in several panels, and so does every key; they change with the
/// situation, for which there are others, and with the clock, which ends each of them by what was
/// read of it.
struct DerivedFigures: Sendable {
  /// What the lines of gateways depend on besides the situation.
  struct GatewayKey: Equatable, Sendable {
    let known: Knowledge
    let language: Language
  }

  /// What rows of a tile depend on besides the situation.
  struct RowsKey: Equatable, Sendable {
    let language: Language
    let isASCII: Bool
  }

  /// What the columns of the queue depend on besides the look; it has two lists.
  struct ColumnsKey: Equatable, Sendable {
    let width: Int
    let isStanding: Bool
    let choice: QueueChoice
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
  let partnerLines = Memo<Language, [PartnerLine]>()
  let otherPartners = Memo<Only, [Country]>()
  let leads = Memo<Only, [LeadWindow]>()
  let columns = Memo<ColumnsKey, QueueColumns>()
  let filterCounts = Memo<IncidentFilter, Int>(limit: 4)
  let completion = Memo<Only, FilterCompletion>()
  let relations = Memo<Only, RelationIndex>()
  let linkedReports = Memo<Only, [IncidentReference: [ReceivedReport]]>()
  let shelves = Memo<PictureShelf.Surroundings, PictureShelf>()
  let maps = Memo<MapKey, Canvas>()
  let openRequests = Memo<Only, [PartnerRequest]>()
  let gateways = Memo<GatewayKey, [GatewayLine]>(limit: 4)
  let silent = Memo<Bool, Set<SourceID>>()
  let routes = Memo<Only, [RouteFigures]>()
  /// The routes that are listed.
  let shownRoutes = Memo<Only, [RouteFigures]>()
  let mapWays = Memo<Only, [MapWay]>()
  let outward = Memo<Only, [OutwardFigures]>()
  let crossings = Memo<Language, [CrossingLine]>()
  let crossingFigures = Memo<Only, [CrossingFigures]>()
  let partners = Memo<Only, [Country: PartnerFigures]>()
  let partnerTotals = Memo<Only, PartnerFigures>()
  let actions = Memo<Only, [ActionFigures]>()
  let meeting = Memo<Only, MeetingFigures>()
}

extension RoomContext {
  /// The figures of every route, as ``Routes/routes(at:)`` has them.
  var routeFigures: [RouteFigures] {
    derived.routes.value(clock) { situation.routes.value.routes(at: clock.nowByDay) }
  }

  /// What was found on its way out of any place.
  var outwardFigures: [OutwardFigures] {
    derived.outward.value(clock) { situation.routes.value.outward(at: clock.nowByDay) }
  }

  /// The figures of every partner that has any.
  var partnerFigures: [Country: PartnerFigures] {
    derived.partners.value(clock) { situation.partners.value.figures(at: partnersNow) }
  }

  /// The figures of all partners together.
  var partnerTotals: PartnerFigures {
    derived.partnerTotals.value(clock) { situation.partners.value.totals(at: partnersNow) }
  }

  private var partnersNow: Instant {
    clock.end(by: situation.partners.value.nextChange(after: clock.silentNow))
    return clock.silentNow
  }

  /// The requests that wait for an answer.
  var openRequests: [PartnerRequest] {
    derived.openRequests.value(clock) { situation.partners.value.openRequests }
  }

  /// The open actions, late ones first.
  var actionFigures: [ActionFigures] {
    derived.actions.value(clock) { situation.actions.value.figures(at: clock.nowByDay) }
  }

  /// What the next meeting has to deal with.
  var meetingFigures: MeetingFigures {
    derived.meeting.value(clock) {
      let actions = situation.actions.value
      clock.end(by: actions.nextMeetingChange(after: clock.silentNow))
      return actions.meetingFigures(at: clock.silentNow)
    }
  }
}
