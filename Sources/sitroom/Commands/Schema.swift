import ArgumentParser
import SituationRoom
import TaskForce

/// Prints the catalogue of event types.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every type of event with its fields, limits and personal marks.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "One type only, such as incident.opened.") var type: String?

  func run() throws {
    let wording = try Program(common).wording
    for payload in EventCatalogue.standard.all where type == nil || type == payload.type.name {
      say("\(payload.type.name) \(payload.version)")
      for field in Self.fields(payload) { say("  " + Self.line(field, wording)) }
    }
  }

  private static func fields(_ type: any EventPayload.Type) -> [FieldDeclaration] {
    func list<Payload: EventPayload>(_ type: Payload.Type) -> [FieldDeclaration] {
      EventCatalogue.fields(of: type)
    }
    return list(type)
  }

  private static func line(_ field: FieldDeclaration, _ wording: Wording) -> String {
    var parts = [field.name, wording.text(field.expectation)]
    if field.isOptional { parts.append(wording.shell(.schemaOptional)) }
    if field.isPersonal { parts.append(wording.shell(.schemaPersonal)) }
    return parts.joined(separator: "  ")
  }
}
