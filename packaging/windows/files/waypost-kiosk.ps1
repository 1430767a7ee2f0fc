<#
.SYNOPSIS
Turns this computer into a kiosk, and back.
.DESCRIPTION
enable    Waypost instead of the desktop for an account that signs itself in, hot keys and sticks refused, no sleep.
disable   Everything as it was before `enable`.
status    What is in force.

Editions with Shell Launcher and Keyboard Filter (Enterprise, Education, IoT Enterprise) get these; Pro gets a
restricted user experience, which does not start a program again that ended. Needs an administrator; takes effect with
the next start of the computer.
#>
#Requires -RunAsAdministrator
[CmdletBinding()]
param(
    [Parameter(Mandatory, Position = 0)]
    [ValidateSet('enable', 'disable', 'status', 'apply', 'clear')]
    [string] $Verb
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Home64 = Split-Path -Parent $PSScriptRoot
$Marks = 'HKLM:\SOFTWARE\Waypost'
$Before = "$Marks\Before"
$LauncherFeature = 'Client-EmbeddedShellLauncher'
$KeyboardFeature = 'Client-KeyboardFilter'
$Embedded = 'root\standardcimv2\embedded'
$Power = 'HKLM:\SOFTWARE\Policies\Microsoft\Power\PowerSettings'
$System = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'

# Path, name, value. What stood there is kept under $Before.
$Values = @(
    @('HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI', 'AllowEdgeSwipe', 0),
    @('HKLM:\SYSTEM\CurrentControlSet\Services\USBSTOR', 'Start', 4),
    @('HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting', 'DontShowUI', 1),
    @("$Power\3C0BC021-C8A8-4E07-A973-6B14CBCB2B7E", 'ACSettingIndex', 0),
    @("$Power\29F6C1DB-86DA-48C5-9FDB-F2B67B1F44DA", 'ACSettingIndex', 0),
    @($System, 'HideFastUserSwitching', 1),
    @($System, 'DisableLockWorkstation', 1),
    @($System, 'DisableTaskMgr', 1)
)
$Keys = @(
    'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Esc', 'Ctrl+Tab', 'Ctrl+F4', 'Shift+Ctrl+Esc', 'Windows',
    'Win+L', 'Win+R', 'Win+D', 'Win+E', 'Win+I', 'Win+U', 'Win+Enter', 'LShift+LAlt+PrintScrn',
    'LShift+LAlt+NumLock', 'Application'
)

function Get-Value([string] $Path, [string] $Name) {
    $item = Get-ItemProperty -Path $Path -Name $Name -ErrorAction SilentlyContinue
    if ($null -eq $item) { return $null }
    return $item.$Name
}

function Set-Value([string] $Path, [string] $Name, [int] $Value) {
    if (-not (Test-Path $Path)) { New-Item -Path $Path -Force | Out-Null }
    New-ItemProperty -Path $Path -Name $Name -Value $Value -PropertyType DWord -Force | Out-Null
}

function Protect-Values {
    foreach ($each in $Values) {
        $path, $name, $value = $each
        $kept = "$path|$name"
        if ($null -eq (Get-Value $Before $kept)) {
            $was = Get-Value $path $name
            if ($null -eq $was) { $was = -1 }
            Set-Value $Before $kept $was
        }
        Set-Value $path $name $value
    }
}

function Restore-Values {
    foreach ($each in $Values) {
        $path, $name, $value = $each
        $was = Get-Value $Before "$path|$name"
        if ($null -eq $was) { continue }
        if ($was -eq -1) { Remove-ItemProperty -Path $path -Name $name -ErrorAction SilentlyContinue }
        else { Set-Value $path $name $was }
    }
    if (Test-Path $Before) { Remove-Item -Path $Before -Recurse }
}

function Test-Feature([string] $Name) {
    return $null -ne (Get-WindowsOptionalFeature -Online -FeatureName $Name -ErrorAction SilentlyContinue)
}

function Get-State([string] $Name) {
    $feature = Get-WindowsOptionalFeature -Online -FeatureName $Name -ErrorAction SilentlyContinue
    if ($null -eq $feature) { return 'not in this edition' }
    return [string] $feature.State
}

# The bridge to a computer's management answers the system's own account only.
function Invoke-AsSystem([string] $Inner) {
    $name = 'Waypost lock-down'
    $arguments = "-NoProfile -ExecutionPolicy Bypass -File `"$PSCommandPath`" $Inner"
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument $arguments
    $principal = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -RunLevel Highest
    Register-ScheduledTask -TaskName $name -Action $action -Principal $principal -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $name
        do { Start-Sleep -Seconds 1 } while ((Get-ScheduledTask -TaskName $name).State -ne 'Ready')
        $result = (Get-ScheduledTaskInfo -TaskName $name).LastTaskResult
        if ($result -ne 0) { throw "The lock-down was refused ($result). Is this Windows 10 1809 or newer, and not Home?" }
    }
    finally { Unregister-ScheduledTask -TaskName $name -Confirm:$false }
}

function Set-AssignedAccess([string] $Launcher, [string] $Configuration) {
    $access = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    $access.ShellLauncher = $Launcher
    $access.Configuration = $Configuration
    Set-CimInstance -CimInstance $access
}

function Read-Encoded([string] $Name) {
    return [System.Net.WebUtility]::HtmlEncode((Get-Content -Path "$PSScriptRoot\$Name" -Raw -Encoding UTF8))
}

function Set-Keys([bool] $Blocked) {
    if ((Get-State $KeyboardFeature) -ne 'Enabled') { return }
    $spared = Get-CimInstance -Namespace $Embedded -ClassName 'WEKF_Settings' |
        Where-Object { $_.Name -eq 'DisableKeyboardFilterForAdministrators' }
    if ($spared) {
        $spared.Value = 'true'
        Set-CimInstance -CimInstance $spared
    }
    foreach ($key in Get-CimInstance -Namespace $Embedded -ClassName 'WEKF_PredefinedKey') {
        if ($key.Id -in $Keys) {
            $key.Enabled = $Blocked
            Set-CimInstance -CimInstance $key
        }
    }
}

function Protect-Settings {
    $folder = "$Env:ProgramData\Waypost"
    New-Item -ItemType Directory -Path $folder -Force | Out-Null
    icacls.exe $folder /inheritance:r /grant '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' '*S-1-5-32-545:(OI)(CI)RX' /T /Q | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The rights of $folder could not be set." }
}

switch ($Verb) {
    'enable' {
        if (-not (Test-Path "$Home64\waypost.exe")) { throw "$Home64\waypost.exe is not there: install Waypost first." }
        Protect-Settings
        Protect-Values
        foreach ($feature in $LauncherFeature, $KeyboardFeature) {
            if ((Test-Feature $feature) -and (Get-State $feature) -ne 'Enabled') {
                Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
            }
        }
        Invoke-AsSystem 'apply'
        Set-Keys $true
        Set-Value $Marks 'LockDown' 1
        'The kiosk takes the place of the desktop with the next start of this computer.'
        'A way back: press Ctrl+Alt+Del, sign in as an administrator, and run this script with `disable`.'
        if ((Get-State $KeyboardFeature) -eq 'EnablePending') { 'Run `enable` again after that start: the keyboard filter can only be set then.' }
    }
    'disable' {
        Invoke-AsSystem 'clear'
        Set-Keys $false
        Restore-Values
        Set-Value $Marks 'LockDown' 0
        'The desktop is back with the next start of this computer.'
    }
    'status' {
        $on = (Get-Value $Marks 'LockDown') -eq 1
        "lock-down:       $(if ($on) { 'on' } else { 'off' })"
        "Shell Launcher:  $(Get-State $LauncherFeature)"
        "Keyboard Filter: $(Get-State $KeyboardFeature)"
        foreach ($each in $Values) {
            $path, $name, $value = $each
            "$name is $(Get-Value $path $name), wanted $value"
        }
    }
    'apply' {
        if (Test-Feature $LauncherFeature) { Set-AssignedAccess (Read-Encoded 'shell-launcher.xml') '' }
        else { Set-AssignedAccess '' (Read-Encoded 'assigned-access.xml') }
    }
    'clear' { Set-AssignedAccess '' '' }
}
