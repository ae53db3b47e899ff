import TaskForce
import Testing

@testable import NightShift

@Suite struct SourceStoryTests {
  @Test(
    "port calls NL fall silent in the second or third hour and are back before the end",
    arguments: Folded.seeds)
  func silence(seed: UInt64) {
    let night = Folded.night(seed)
    let port = SourceID("S5")
    let moments = stride(from: 0, through: 12 * 60, by: 5).map { Instant.shift(0, $0) }
    let silent = zip(moments, night.situations(at: moments)).filter { moment, situation in
      situation.sources[port]?.isSilent(at: moment) == true
    }.map { $0.0.seconds(since: NightShift.start) / 60 }
    #expect(silent.first.map { (60...150).contains($0) } == true, "\(silent.first ?? -1)")
    #expect(silent.last.map { $0 < 11 * 60 } == true)
    #expect(silent == Array(stride(from: silent[0], through: silent[silent.count - 1], by: 5)))
  }

  @Test(
    "every other source is heard all night, but for the announced outage",
    arguments: Folded.seeds)
  func heard(seed: UInt64) {
    let night = Folded.night(seed)
    let moments = stride(from: 0, through: 12 * 60, by: 10).map { Instant.shift(0, $0) }
    for (moment, situation) in zip(moments, night.situations(at: moments)) {
      let silent = situation.sources.watched.filter { $0.isSilent(at: moment) }
      #expect(silent.allSatisfy { $0.id.code == "S5" }, "\(silent.map(\.id)) at \(moment)")
      #expect(situation.sources.watched.count == 8)
    }
  }

  @Test("nothing is heard of a source while it is quiet", arguments: Folded.seeds)
  func quiet(seed: UInt64) {
    let night = Folded.night(seed)
    let quiet = Quiet(seed: seed)
    for event in night.shift {
      guard let feed = Feed(rawValue: event.envelope.source.code) else { continue }
      #expect(quiet.speaks(feed, at: event.recordedAt), "\(feed) at \(event.recordedAt)")
    }
    let plan = night.all(SourceOutagePlanned.self)
    #expect(plan.map(\.payload.source.code) == ["S3"])
    #expect(plan.allSatisfy { $0.event.recordedAt < $0.payload.from })
  }

  @Test("six desks are on duty, and every hand-over names who was", arguments: Folded.seeds)
  func duty(seed: UInt64) {
    let night = Folded.night(seed)
    var situation = Situation()
    for event in night.events {
      if let handed = event.envelope.payload as? ShiftHandedOver {
        #expect(situation.shifts[handed.desk]?.officer == handed.from)
        #expect(handed.officer != handed.from)
      }
      if let officer = event.envelope.actor, event.envelope.type.area == "incident",
        event.recordedAt > NightShift.start, let desk = event.envelope.body
      {
        #expect(situation.shifts[desk]?.officer == officer)
      }
      situation.apply(event)
    }
    #expect(situation.shifts.all.map(\.desk.code) == Duty.desks)
  }

  @Test("in each of the first five hours every area changes", arguments: Folded.seeds)
  func changes(seed: UInt64) {
    let night = Folded.night(seed)
    for hour in 0..<5 {
      let events = night.shift.filter {
        $0.recordedAt >= .shift(hour) && $0.recordedAt < .shift(hour + 1)
      }
      let areas = Set(events.map(\.envelope.type.area))
      for area in ["incident", "seizure", "request", "crossing", "action", "source"] {
        #expect(areas.contains(area), "\(area) in hour \(hour)")
      }
    }
  }
}
