import QtQuick
import Kiosk.ViewModels

/*! Every page; the one that the view model names is shown. */
Item {
    id: root

    required property KioskViewModel kiosk

    PageLoader {
        file: Qt.resolvedUrl("Pages/HomePage.qml")
        kept: true
        kiosk: root.kiosk
        name: "home"
    }

    PageLoader {
        file: Qt.resolvedUrl("Pages/TopicPage.qml")
        kept: true
        kiosk: root.kiosk
        name: "topic"
    }

    PageLoader {
        file: Qt.resolvedUrl("Pages/CategoryPage.qml")
        kept: true
        kiosk: root.kiosk
        name: "category"
    }

    PageLoader {
        file: Qt.resolvedUrl("Pages/GuidesPage.qml")
        kiosk: root.kiosk
        name: "guides"
    }

    PageLoader {
        file: Qt.resolvedUrl("Pages/DiagramPage.qml")
        kiosk: root.kiosk
        name: "diagram"
    }

    PageLoader {
        file: Qt.resolvedUrl("Pages/WordsPage.qml")
        kept: true
        kiosk: root.kiosk
        name: "words"
    }

    PageLoader {
        file: Qt.resolvedUrl("Pages/SearchPage.qml")
        kiosk: root.kiosk
        name: "search"
    }

    PageLoader {
        file: Qt.resolvedUrl("Pages/GuidedPage.qml")
        kiosk: root.kiosk
        name: "guided"
    }
}
