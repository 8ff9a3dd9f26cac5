package it.lifesciencehub.membership;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An application as its applicant sees it, behind the private link.
 *
 * @param category the category's name, or null
 * @param steps without staff's notes, the newest first
 */
public record MembershipApplicationView(
        long version,
        ApplicationStatus status,
        MembershipApplicationForm form,
        LocalisedText category,
        Instant createdAt,
        Instant submittedAt,
        List<MembershipApplicationStep> steps)
        implements Serializable {

    public MembershipApplicationView {
        steps = List.copyOf(steps);
    }

    static MembershipApplicationView of(MembershipApplication application, List<MembershipApplicationStep> steps) {
        return new MembershipApplicationView(
                application.getVersion(),
                application.getStatus(),
                application.form(),
                application.getCategory() == null
                        ? null
                        : application.getCategory().getName(),
                application.getCreatedAt(),
                application.getSubmittedAt(),
                steps.stream()
                        .filter(step -> step.getAct() != ApplicationAct.NOTE)
                        .toList());
    }
}
