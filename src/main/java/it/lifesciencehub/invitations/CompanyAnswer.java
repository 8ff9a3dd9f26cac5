package it.lifesciencehub.invitations;

import java.io.Serializable;

/** How far a company is that was asked for names. */
public record CompanyAnswer(Long organisationId, String organisation, int invited, int nominated, int confirmed)
        implements Serializable {}
