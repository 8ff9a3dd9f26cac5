package it.lifesciencehub.attendance;

/** What stands on somebody's badge. @param code what its QR code says */
public record Badge(String name, String organisation, BadgeRole role, String code) {}
