package it.lifesciencehub.membership.web;

import it.lifesciencehub.membership.MembershipStatus;
import it.lifesciencehub.membership.MembershipTermRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which chip stands for a state. */
@Named
@ApplicationScoped
public class MembershipChips {

    public String of(MembershipStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case GRACE -> "warn";
            case SUSPENDED, LEAVING -> "wait";
            case LAPSED -> "bad";
            case RESIGNED -> "neutral";
        };
    }

    public String ofTerm(MembershipTermRow term) {
        if (term.overdue()) {
            return "bad";
        }
        return switch (term.status()) {
            case PROPOSED -> "wait";
            case REQUESTED -> "info";
            case PAID -> "ok";
            case WAIVED, CANCELLED -> "neutral";
        };
    }
}
