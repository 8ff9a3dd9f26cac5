package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipFeeState;
import it.lifesciencehub.membership.MembershipFilter;
import it.lifesciencehub.membership.MembershipStatus;
import it.lifesciencehub.organisations.SizeClass;
import java.util.Arrays;

/** Reads the filters of an address: the same for the list and its file. */
final class MembershipFilterWords {

    /** In place of a state: those that are over, too. */
    static final String EVERY = "EVERY";

    private MembershipFilterWords() {}

    /** @param state the name of a status, {@link #EVERY}, or anything else for those that last */
    static MembershipFilter filter(String words, String state, Long category, SizeClass size, MembershipFeeState fees) {
        MembershipStatus status = Arrays.stream(MembershipStatus.values())
                .filter(constant -> constant.name().equals(state))
                .findFirst()
                .orElse(null);
        return new MembershipFilter(words, status, EVERY.equals(state), category, size, fees);
    }
}
