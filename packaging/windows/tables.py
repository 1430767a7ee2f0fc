"""Rows of a Windows Installer database that wixl has no element for.

Source: https://learn.microsoft.com/windows/win32/msi/database-tables
"""

from __future__ import annotations

ONLY_DETECT, FROM_THE_LEAST = 2, 256
LATE = 34 + 64 + 1024 + 2048
"""A custom action: a command line; its failure stops nothing; deferred; as the system."""
LATE_AND_NEEDED = LATE - 64
GOES = 'REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE'
RIGHTS = '"*S-1-5-18:(OI)(CI)F" "*S-1-5-32-544:(OI)(CI)F" "*S-1-5-32-545:(OI)(CI)RX"'
"""All for the system and administrators, reading for everyone else."""
UNLOCK = (
    '"[System64Folder]WindowsPowerShell\\v1.0\\powershell.exe" -NoProfile -ExecutionPolicy Bypass'
    ' -File "[INSTALLDIR]lock-down\\waypost-kiosk.ps1" disable'
)
DATA = "[CommonAppDataFolder]Waypost"
SAMPLE = (
    f'"[System64Folder]cmd.exe" /c if not exist "{DATA}\\kiosk.yaml"'
    f' (md "{DATA}" & copy "[INSTALLDIR]sample\\kiosk.yaml" "{DATA}")'
)
"""No component: Windows Installer would keep a note of one that stays."""
PROTECT = f'"[System64Folder]icacls.exe" "{DATA}" /inheritance:r /grant {RIGHTS} /T /Q'
PURGE = f'"[System64Folder]cmd.exe" /c rd /s /q "{DATA}"'
PURGE_USERS = (
    '"[System64Folder]cmd.exe" /c for /d %u in ("[%PUBLIC]\\..\\*") do'
    ' rd /s /q "%u\\AppData\\Local\\Waypost"'
)
ACTIONS = (
    ("EndKiosk", LATE, '"[System64Folder]taskkill.exe" /F /IM waypost.exe', "", 1510),
    ("Unlock", LATE_AND_NEEDED, UNLOCK, f'{GOES} AND LOCKEDDOWN="#1"', 1520),
    ("Purge", LATE, PURGE, f'{GOES} AND PURGE="1"', 3650),
    ("PurgeUsers", LATE, PURGE_USERS, f'{GOES} AND PURGE="1"', 3660),
    ("Sample", LATE, SAMPLE, 'NOT REMOVE="ALL"', 4040),
    ("Protect", LATE, PROTECT, 'NOT REMOVE="ALL"', 4050),
)
"""Name, type, command line, condition, place in the order."""
SEARCHES = (
    ("INSTALLER", "Software\\Waypost", "Installer"),
    ("LOCKEDDOWN", "Software\\Waypost", "LockDown"),
    ("AUTOSTART", "Software\\Microsoft\\Windows\\CurrentVersion\\Run", "Waypost"),
)
"""Properties that are read from the registry of this machine."""
CONDITIONS = (
    ("NOT NEWERFOUND", "A newer Waypost is installed here. Remove it first; its settings stay."),
    (
        'Installed OR NOT INSTALLER="exe"',
        "The set-up program has installed Waypost here. Upgrade with that, or remove it first; its settings stay.",
    ),
)
"""What must be true, and what is said if it is not."""
CONDITIONS_TABLE = (
    "CREATE TABLE `Condition` (`Feature_` CHAR(38) NOT NULL, `Level` SHORT NOT NULL,"
    " `Condition` CHAR(255) PRIMARY KEY `Feature_`, `Level`)"
)
SEQUENCED = ("InstallExecuteSequence", "InstallUISequence")


def rows(version: str, upgrade_code: str) -> list[str]:
    """SQL that puts in: no way back to an older version, no mixing with the set-up program, purge, autostart kept."""
    code = f"{{{upgrade_code}}}"
    older = {"VersionMin": "0.0.0", "VersionMax": version, "Attributes": FROM_THE_LEAST}
    newer = {"VersionMin": version, "Attributes": ONLY_DETECT}
    secure = "OLDERFOUND;NEWERFOUND;PURGE;INSTALLLEVEL"
    found = [
        _insert("Upgrade", UpgradeCode=code, ActionProperty="OLDERFOUND", **older),
        _insert("Upgrade", UpgradeCode=code, ActionProperty="NEWERFOUND", **newer),
        _insert("Property", Property="SecureCustomProperties", Value=secure),
        _insert("Property", Property="ARPNOMODIFY", Value="1"),
        CONDITIONS_TABLE,
        _insert("Condition", Feature_="Kiosk", Level=1, Condition="AUTOSTART"),
    ]
    for condition, told in CONDITIONS:
        found.append(_insert("LaunchCondition", Condition=condition, Description=told))
    for name, path, value in SEARCHES:
        found.append(_insert("AppSearch", Property=name, Signature_=f"Search{name}"))
        found.append(
            _insert("RegLocator", Signature_=f"Search{name}", Root=2, Key=path, Name=value, Type=18)
        )
    for name, kind, command, condition, place in ACTIONS:
        found.append(
            _insert("CustomAction", Action=name, Type=kind, Source="TARGETDIR", Target=command)
        )
        found.append(
            _insert("InstallExecuteSequence", Action=name, Condition=condition, Sequence=place)
        )
    for table in SEQUENCED:
        found += [_place(table, "AppSearch", 50), _place(table, "LaunchConditions", 100)]
        found.append(_place(table, "FindRelatedProducts", 25))
    found.append(_place("InstallExecuteSequence", "RemoveExistingProducts", 1501))
    return found


def _insert(table: str, **values: str | int) -> str:
    names = ", ".join(f"`{name}`" for name in values)
    told = ", ".join(
        str(each) if isinstance(each, int) else f"'{each}'" for each in values.values()
    )
    return f"INSERT INTO `{table}` ({names}) VALUES ({told})"


def _place(table: str, action: str, place: int) -> str:
    return _insert(table, Action=action, Sequence=place)
