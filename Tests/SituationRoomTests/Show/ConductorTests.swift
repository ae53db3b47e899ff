import Canvas
import SituationRoom
import TaskForce
import Testing

@Suite("What scenes do by themselves") struct ConductorTests {
  static var scene: Scene {
    var scene = Scene(
      name: "one", texts: Scene.Texts(title: "", caption: ""), screen: .overview, minutes: 1)
    scene.lens = ["BE", "DE", "ES"].map(Country.init)
    scene.keys = [.character("a"), .character("o")]
    scene.pause = 5
    return scene
  }

  @Test("keys come a pause apart, lenses share the planned minutes, each cue once")
  func cues() {
    var conductor = Conductor(Self.scene, from: 100, isUnattended: false)
    #expect(conductor.next == 105)
    #expect(conductor.due(at: 104.9) == [])
    #expect(conductor.due(at: 105) == [.key(.character("a"))])
    #expect(conductor.due(at: 105) == [])
    #expect(conductor.due(at: 121) == [.key(.character("o")), .lens(Country("DE"))])
    #expect(conductor.due(at: 1000) == [.lens(Country("ES"))])
    #expect(conductor.next == nil)
  }

  @Test("a show that nobody attends goes on when the planned minutes are over")
  func unattended() {
    var conductor = Conductor(Self.scene, from: 0, isUnattended: true)
    #expect(conductor.due(at: 59.9).contains(.next) == false)
    #expect(conductor.due(at: 60) == [.next])
  }
}
