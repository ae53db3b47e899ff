import Foundation
import TaskForce

/// What `JSONDecoder` is asked for: every member that the program's own decoder reads, as a value
/// of the same kind. Identities become UUIDs, moments dates, codes the types of the domain, and
/// the payload that of its type. It checks no bounds, forms of texts, strangers or repetitions,
/// which the own decoder does besides.
struct FullLine: Decodable {
  let specversion: String
  let datacontenttype: String?
  let id: UUID
  let source: SourceID
  let type: String
  let subject: String?
  let time: Date
  let dataversion: Int?
  let precision: Precision?
  let actor: Officer?
  let body: Body?
  let correlation: UUID?
  let causation: UUID?
  let evaluation: String?
  let handling: String?
  let handlingtext: String?
  let tlp: TLP?
  let release: String?
  let basis: Basis?
  let data: any Decodable

  private enum Member: String, CodingKey {
    case specversion, datacontenttype, id, source, type, subject, time, dataversion, precision
    case actor, body, correlation, causation, evaluation, handling, handlingtext, tlp, release
    case basis, data
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Member.self)
    specversion = try line.decode(String.self, forKey: .specversion)
    datacontenttype = try line.decodeIfPresent(String.self, forKey: .datacontenttype)
    id = try line.decode(UUID.self, forKey: .id)
    source = try line.decode(SourceID.self, forKey: .source)
    type = try line.decode(String.self, forKey: .type)
    subject = try line.decodeIfPresent(String.self, forKey: .subject)
    time = try line.decode(Date.self, forKey: .time)
    dataversion = try line.decodeIfPresent(Int.self, forKey: .dataversion)
    precision = try line.decodeIfPresent(Precision.self, forKey: .precision)
    actor = try line.decodeIfPresent(Officer.self, forKey: .actor)
    body = try line.decodeIfPresent(Body.self, forKey: .body)
    correlation = try line.decodeIfPresent(UUID.self, forKey: .correlation)
    causation = try line.decodeIfPresent(UUID.self, forKey: .causation)
    evaluation = try line.decodeIfPresent(String.self, forKey: .evaluation)
    handling = try line.decodeIfPresent(String.self, forKey: .handling)
    handlingtext = try line.decodeIfPresent(String.self, forKey: .handlingtext)
    tlp = try line.decodeIfPresent(TLP.self, forKey: .tlp)
    release = try line.decodeIfPresent(String.self, forKey: .release)
    basis = try line.decodeIfPresent(Basis.self, forKey: .basis)
    data =
      switch type {
      case "source.reported": try line.decode(Pulse.self, forKey: .data)
      case "report.received": try line.decode(Report.self, forKey: .data)
      case "seizure.recorded": try line.decode(Find.self, forKey: .data)
      case "incident.opened": try line.decode(Opening.self, forKey: .data)
      case "incident.acknowledged": try line.decode(Acknowledgement.self, forKey: .data)
      case "incident.closed": try line.decode(Ending.self, forKey: .data)
      default: throw BenchmarkFailure("\(type) is not known")
      }
  }

  private struct Pulse: Decodable {
    let source: SourceID
    let items: Int
  }

  private struct Circumstances: Decodable {
    let reference: String?
    let place: PlaceID?
    let placeName: String?
    let country: Country?
    let substance: String?
    let kilograms: Double?
    let origin: Country?
    let originPlace: PlaceID?
    let transit: Country?
    let concealment: String?
    let mode: TransportMode?
    let authority: String?
    let valueEuro: Double?
    let summary: String?
    let url: String?
    let reportedOn: String?
  }

  private struct Report: Decodable {
    let circumstances: Circumstances
    let kind: String?
    let identifiers: [String]?
    let subject: String?
    let person: String?

    private enum Field: String, CodingKey { case kind, identifiers, subject, person }

    init(from decoder: any Decoder) throws {
      circumstances = try Circumstances(from: decoder)
      let fields = try decoder.container(keyedBy: Field.self)
      kind = try fields.decodeIfPresent(String.self, forKey: .kind)
      identifiers = try fields.decodeIfPresent([String].self, forKey: .identifiers)
      subject = try fields.decodeIfPresent(String.self, forKey: .subject)
      person = try fields.decodeIfPresent(String.self, forKey: .person)
    }
  }

  private struct Find: Decodable {
    let circumstances: Circumstances
    let direction: Direction?
    let stage: Stage?

    private enum Field: String, CodingKey { case direction, stage }

    init(from decoder: any Decoder) throws {
      circumstances = try Circumstances(from: decoder)
      let fields = try decoder.container(keyedBy: Field.self)
      direction = try fields.decodeIfPresent(Direction.self, forKey: .direction)
      stage = try fields.decodeIfPresent(Stage.self, forKey: .stage)
    }
  }

  private struct Opening: Decodable {
    let title: String
    let severity: Severity
    let place: PlaceID?
    let country: Country?
    let identifiers: [String]?
    let kilograms: Double?
    let kilogramsBasis: Basis?
    let concealment: String?
    let mode: TransportMode?
    let origin: Country?
    let coldAt: Date?
    let coldKind: ColdKind?
    let rule: String?
  }

  private struct Acknowledgement: Decodable {
    let from: IncidentState
  }

  private struct Ending: Decodable {
    let disposition: Disposition
    let from: IncidentState
    let text: String
  }
}
