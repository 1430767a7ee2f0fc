import QtQuick
import QtQuick.Shapes

/*! One flat patch of the scene, in units of its own picture. */
ShapePath {
    id: root

    required property string tone
    required property string path

    capStyle: ShapePath.RoundCap
    fillColor: Tones.fill(tone)
    joinStyle: ShapePath.RoundJoin
    strokeColor: Tones.line(tone)
    strokeWidth: Tones.lineWidth

    PathSvg {
        path: root.path
    }
}
