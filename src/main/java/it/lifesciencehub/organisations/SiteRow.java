package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/** A site in the list of an organisation's sites. */
public record SiteRow(
        Long id,
        String name,
        SiteKind kind,
        boolean main,
        String address,
        String postcode,
        String municipality,
        String province,
        String country,
        String phone,
        LocalDate closedOn)
        implements Serializable {}
