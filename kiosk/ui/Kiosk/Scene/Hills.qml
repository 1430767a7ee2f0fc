import QtQuick
import QtQuick.Shapes

/*! Far hills, without lines: 1000 units wide, 100 from the top of the hills to where one stands. */
Shape {
    id: root

    required property real across
    required property real rise

    transform: Scale {
        xScale: root.across / 1000
        yScale: root.rise / 100
    }

    Patch {
        path: "M-50,90 L0,70 C120,44 230,30 360,40 C520,52 600,8 760,10 C870,12 940,26 1000,34 L1050,40 V2000 H-50 Z"
        strokeColor: Tones.fill(tone)
        tone: "far"
    }

    Patch {
        path: "M-50,90 L0,82 C140,62 300,66 430,78 C560,88 700,50 840,44 C910,42 960,50 1000,58 L1050,62 V2000 H-50 Z"
        strokeColor: Tones.fill(tone)
        tone: "middle"
    }
}
