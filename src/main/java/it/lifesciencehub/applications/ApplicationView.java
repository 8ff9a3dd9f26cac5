package it.lifesciencehub.applications;

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
public record ApplicationView(
        long version,
        ApplicationStatus status,
        ApplicationForm form,
        LocalisedText category,
        Instant createdAt,
        Instant submittedAt,
        List<ApplicationStep> steps)
        implements Serializable {

    public ApplicationView {
        steps = List.copyOf(steps);
    }

    static ApplicationView of(MembershipApplication application, List<ApplicationStep> steps) {
        return new ApplicationView(
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
