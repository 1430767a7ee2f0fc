import QtQuick
import QtQuick.Shapes

/*! A rise with a tree and a bench, and a way that leads up to it: 800 by 700 units, the ground going on to both sides. */
Shape {
    Patch {
        path: "M-4000,690 C-2000,640 -700,700 -150,640 C120,610 330,520 590,500 C800,486 1050,530 1500,590 C2200,650 3000,640 4600,660 V4000 H-4000 Z"
        strokeColor: Tones.fill(tone) // words may stand on it: no line
        tone: "near"
    }

    Patch {
        path: "M60,1400 C110,1050 60,820 215,700 C300,632 400,570 470,530 C500,513 530,506 560,512 C520,540 500,560 470,600 C420,664 380,720 372,800 C360,950 430,1150 470,1400 Z"
        tone: "way"
    }

    Patch {
        path: "M606,512 C634,460 636,380 630,320 L690,320 C686,390 688,450 712,512 C690,504 640,504 606,512 Z"
        tone: "bark"
    }

    Patch {
        path: "M640,392 C612,360 590,346 560,336 M682,380 C706,350 726,340 752,332"
        fillColor: "transparent"
        strokeWidth: Tones.branchWidth
        tone: "bark"
    }

    Patch {
        path: "M520,352 C450,356 412,296 446,246 C420,186 468,132 526,140 C548,76 640,52 692,92 C756,66 828,108 826,172 C886,196 892,282 832,308 C820,360 752,378 712,350 C664,386 570,386 520,352 Z"
        tone: "leaves"
    }

    Patch {
        path: "M486,236 C474,192 508,166 548,176 C564,122 628,106 668,138 C640,150 620,170 616,196 C570,190 540,212 542,248 C520,232 500,230 486,236 Z M690,236 C716,204 764,206 784,240 C760,236 744,250 738,272 C726,250 710,240 690,236 Z"
        tone: "leavesLit"
    }

    Patch {
        path: "M498,452 H632 V466 H498 Z M498,474 H632 V488 H498 Z M488,500 H642 V514 H488 Z"
        tone: "wood"
    }

    Patch {
        path: "M506,514 V546 M624,514 V546 M506,452 V500 M624,452 V500"
        fillColor: "transparent"
        strokeWidth: Tones.postWidth
        tone: "wood"
    }

    Patch {
        path: "M20,716 a7,7 0 1 0 14,0 a7,7 0 1 0 -14,0 M90,690 a5,5 0 1 0 10,0 a5,5 0 1 0 -10,0 M560,640 a7,7 0 1 0 14,0 a7,7 0 1 0 -14,0 M640,600 a5,5 0 1 0 10,0 a5,5 0 1 0 -10,0 M700,668 a7,7 0 1 0 14,0 a7,7 0 1 0 -14,0 M-120,700 a6,6 0 1 0 12,0 a6,6 0 1 0 -12,0"
        tone: "flower"
    }
}
