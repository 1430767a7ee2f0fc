make_user() {
    if ! getent passwd waypost >/dev/null; then
        getent group waypost >/dev/null || groupadd --system waypost
        useradd --system --gid waypost --home-dir /var/lib/waypost --no-create-home \
            --shell /usr/sbin/nologin --comment "Waypost kiosk" waypost
    fi
    for group in video render input tty; do
        if getent group "$group" >/dev/null; then
            usermod --append --groups "$group" waypost
        fi
    done
}

own_settings() {
    chown root:waypost /etc/waypost /etc/waypost/kiosk.d /etc/waypost/kiosk.yaml
    chmod 0750 /etc/waypost /etc/waypost/kiosk.d
    chmod 0640 /etc/waypost/kiosk.yaml
    mkdir -p /var/lib/waypost
    chown waypost:waypost /var/lib/waypost
    chmod 0700 /var/lib/waypost
}

reload() {
    if [ -d /run/systemd/system ]; then
        systemctl daemon-reload || true
    fi
}

restart_if_enabled() {
    if [ -d /run/systemd/system ] && systemctl --quiet is-enabled waypost-kiosk.service 2>/dev/null; then
        systemctl restart waypost-kiosk.service || true
    fi
}

disable_if_enabled() {
    if [ -e /etc/systemd/system/multi-user.target.wants/waypost-kiosk.service ]; then
        waypost-kiosk disable || true
    fi
}

forget() {
    rm -rf /var/lib/waypost /etc/waypost
    rm -f /etc/systemd/logind.conf.d/50-waypost.conf /etc/sysctl.d/50-waypost.conf \
        /etc/systemd/system.conf.d/50-waypost.conf /etc/udev/rules.d/50-waypost.rules
    if getent passwd waypost >/dev/null; then
        userdel waypost 2>/dev/null || true
    fi
    if getent group waypost >/dev/null; then
        groupdel waypost 2>/dev/null || true
    fi
}
