package it.lifesciencehub.portal;

import java.io.Serializable;

/** Who acts for an organisation now. */
public record DelegateRow(
        Long affiliationId, Long personId, String name, String email, String phone, String jobTitle, boolean hasAccount)
        implements Serializable {}
