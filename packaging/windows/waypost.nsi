; Written for `packaging/build.py exe`, which gives VERSION, NUMBERS, BUNDLE, FILES, OUT, KILOBYTES and perhaps QUICK.
Target amd64-unicode
ManifestDPIAware true
!include FileFunc.nsh
!include LogicLib.nsh
!include WordFunc.nsh

!define OURS "Software\Waypost"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Waypost"
!define PROFILES "Software\Microsoft\Windows NT\CurrentVersion\ProfileList"
!define NEWER_IS_THERE 3
!define IT_RUNS 4
!define MSI_IS_THERE 5

Name "Waypost ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Waypost"
RequestExecutionLevel admin
AllowSkipFiles off
CRCCheck force
!ifdef QUICK
    SetCompress off
!else
    SetCompressor /SOLID /FINAL lzma
!endif
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Waypost"
VIAddVersionKey "FileDescription" "Waypost patient information, set-up"
VIAddVersionKey "CompanyName" "Waypost"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0; see the folder licences"

Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Var Kiosk
Var Purge

!macro Refuse code why
    MessageBox MB_OK|MB_ICONSTOP "${why}" /SD IDOK
    SetErrorLevel ${code}
    Quit
!macroend

!macro EndKiosk
    nsExec::Exec 'taskkill /F /IM waypost.exe'
    Pop $0
    ${For} $1 1 20
        ClearErrors
        FileOpen $0 "$INSTDIR\waypost.exe" a
        ${IfNot} ${Errors}
            FileClose $0
            ${Break}
        ${EndIf}
        ${IfNot} ${FileExists} "$INSTDIR\waypost.exe"
            ${Break}
        ${EndIf}
        Sleep 500
    ${Next}
    ${If} $1 > 20
        !insertmacro Refuse ${IT_RUNS} "Waypost is running and starts again by itself. Turn the lock-down off first: waypost-kiosk.ps1 disable"
    ${EndIf}
!macroend

Function .onInit
    SetShellVarContext all
    SetRegView 64
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/KIOSK=" $Kiosk
    StrCpy $Kiosk $Kiosk 1 ; without what stands behind it
    ReadRegStr $0 HKLM "${OURS}" "Installer"
    ${If} $0 == "msi"
        !insertmacro Refuse ${MSI_IS_THERE} "Waypost was installed from an MSI here. Upgrade it with an MSI, or remove it first; its settings stay."
    ${EndIf}
    ReadRegStr $1 HKLM "${OURS}" "Version"
    ${If} $1 != ""
        ${VersionCompare} "$1" "${VERSION}" $0
        ${If} $0 = 1
            !insertmacro Refuse ${NEWER_IS_THERE} "Waypost $1 is installed here, which is newer than ${VERSION}. Remove it first; its settings stay."
        ${EndIf}
    ${EndIf}
FunctionEnd

Section "Waypost"
    !insertmacro EndKiosk
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${BUNDLE}/*"
    SetOutPath "$INSTDIR\lock-down"
    File "${FILES}/waypost-kiosk.ps1"
    File "${FILES}/shell-launcher.xml"
    File "${FILES}/assigned-access.xml"
    SetOutPath "$APPDATA\Waypost"
    SetOverwrite off
    File "${FILES}/kiosk.yaml"
    SetOverwrite on
    nsExec::Exec 'icacls "$APPDATA\Waypost" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX /T /Q'
    Pop $0
    SetOutPath "$INSTDIR"
    CreateShortcut "$SMPROGRAMS\Waypost.lnk" "$INSTDIR\waypost.exe" "run"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKLM "${OURS}" "Installer" "exe"
    WriteRegStr HKLM "${OURS}" "Version" "${VERSION}"
    WriteRegStr HKLM "${OURS}" "Folder" "$INSTDIR"
    WriteRegStr HKLM "${ENTRY}" "DisplayName" "Waypost"
    WriteRegStr HKLM "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKLM "${ENTRY}" "DisplayIcon" "$INSTDIR\waypost.exe"
    WriteRegStr HKLM "${ENTRY}" "Publisher" "Waypost"
    WriteRegStr HKLM "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKLM "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKLM "${ENTRY}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKLM "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKLM "${ENTRY}" "NoRepair" 1
    ${If} $Kiosk == "1"
        WriteRegStr HKLM "${RUN}" "Waypost" '"$INSTDIR\waypost.exe" run'
    ${ElseIf} $Kiosk == "0"
        DeleteRegValue HKLM "${RUN}" "Waypost"
    ${EndIf}
SectionEnd

Function un.onInit
    SetShellVarContext all
    SetRegView 64
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PURGE=" $Purge
    StrCpy $Purge $Purge 1
FunctionEnd

Section "Uninstall"
    ReadRegDWORD $0 HKLM "${OURS}" "LockDown"
    ${If} $0 = 1
        nsExec::Exec 'powershell -NoProfile -ExecutionPolicy Bypass -File "$INSTDIR\lock-down\waypost-kiosk.ps1" disable'
        Pop $0
        ${If} $0 != 0
            !insertmacro Refuse ${IT_RUNS} "The lock-down could not be turned off: run waypost-kiosk.ps1 disable, then remove Waypost."
        ${EndIf}
    ${EndIf}
    !insertmacro EndKiosk
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\lock-down"
    Delete "$INSTDIR\kiosk.exe"
    Delete "$INSTDIR\waypost.exe"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Waypost.lnk"
    DeleteRegValue HKLM "${RUN}" "Waypost"
    DeleteRegKey HKLM "${ENTRY}"
    DeleteRegKey HKLM "${OURS}"
    ${If} $Purge == "1"
        RMDir /r "$APPDATA\Waypost"
        Call un.Profiles
    ${EndIf}
SectionEnd

; Logs are kept with each user who ran it.
Function un.Profiles
    StrCpy $0 0
    ${Do}
        EnumRegKey $1 HKLM "${PROFILES}" $0
        ${If} $1 == ""
            ${ExitDo}
        ${EndIf}
        ReadRegStr $2 HKLM "${PROFILES}\$1" "ProfileImagePath"
        ${If} $2 != ""
            ExpandEnvStrings $2 $2
            RMDir /r "$2\AppData\Local\Waypost"
        ${EndIf}
        IntOp $0 $0 + 1
    ${Loop}
FunctionEnd
