package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a person sees of their own account.
 *
 * @param secondFactorSince null where there is none
 * @param recoveryCodes how many are left
 */
public record MyProfile(
        String givenName,
        String familyName,
        String address,
        Language language,
        String phone,
        Instant passwordChangedAt,
        Instant secondFactorSince,
        boolean secondFactorRequired,
        long recoveryCodes)
        implements Serializable {}
