package it.lifesciencehub.applications;

/** What an approval made. @param termProposed false where no fee rule fits yet, so that the term waits for one */
public record ApprovedApplication(Long organisationId, String organisationName, boolean termProposed) {}
