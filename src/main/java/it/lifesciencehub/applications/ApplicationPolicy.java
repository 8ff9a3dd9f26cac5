package it.lifesciencehub.applications;

import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationPolicy;
import it.lifesciencehub.people.PeopleReason;
import it.lifesciencehub.people.PersonPolicy;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.formats.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What must be so about an application. What is filled in must be right at any time; what must be there is asked of a
 * draft (a name and an address that the link can be sent to) and of one that is sent.
 */
public final class ApplicationPolicy {

    /** Which text about personal data applicants are shown. Raise it whenever the text in the bundles changes. */
    public static final String PRIVACY_VERSION = "2026-11";

    /** Characters of a message, a question, an answer or a reason at most. */
    public static final int MAX_TEXT = 4000;

    /** Characters of what is kept in a membership's history at most. */
    public static final int MAX_REASON = 1000;

    private static final int MAX_JOB_TITLE = 150;

    private static final Set<String> OF_A_DRAFT = Set.of("name", "email");
    private static final Pattern NOT_IN_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");
    private static final Pattern NOT_ONE_LINE = Pattern.compile("\\p{Cntrl}");

    /** Names come into mails to an address that anybody may type: no name may lead anywhere. */
    private static final Pattern LEADS_AWAY = Pattern.compile("(?i)://|\\bwww\\.");

    private final List<Problem> problems = new ArrayList<>();
    private final ApplicationForm form;

    private ApplicationPolicy(ApplicationForm form) {
        this.form = form;
    }

    /** Every problem of a normalised form that is to be kept as a draft; empty where there is none. */
    public static List<Problem> problemsOfDraft(ApplicationForm form, int thisYear) {
        ApplicationPolicy policy = new ApplicationPolicy(form);
        policy.whatIsThereIsRight(thisYear);
        return policy.problems.stream()
                .filter(problem -> problem.reason() != CommonReason.REQUIRED || OF_A_DRAFT.contains(problem.field()))
                .toList();
    }

    /**
     * Every problem of a normalised form that is to be sent.
     *
     * @param open codes of the categories that take applications
     * @param acknowledged whether the text about personal data was acknowledged before
     */
    public static List<Problem> problemsOfSent(
            ApplicationForm form, int thisYear, Set<String> open, boolean acknowledged) {
        ApplicationPolicy policy = new ApplicationPolicy(form);
        policy.whatIsThereIsRight(thisYear);
        policy.organisationIsWhole();
        policy.categoryIsOpen(open);
        if (!acknowledged && !form.isPrivacy()) {
            policy.refuse("privacy", ApplicationReason.PRIVACY_REQUIRED);
        }
        return policy.problems;
    }

    /**
     * Problems of a text of several lines that somebody must write: a question, an answer, a reason.
     *
     * @param field the input that it comes from
     */
    public static List<Problem> problemsOfText(String field, String text, boolean required) {
        return problemsOfText(field, text, required, MAX_TEXT);
    }

    /** As above, of at most so many characters. */
    static List<Problem> problemsOfText(String field, String text, boolean required, int most) {
        if (text == null || text.isBlank()) {
            return required ? List.of(new Problem(field, CommonReason.REQUIRED)) : List.of();
        }
        if (NOT_IN_TEXT.matcher(text).find()) {
            return List.of(new Problem(field, ApplicationReason.TEXT_NOT_VALID));
        }
        return text.strip().length() > most ? List.of(new Problem(field, CommonReason.TOO_LONG, most)) : List.of();
    }

    private void whatIsThereIsRight(int thisYear) {
        problems.addAll(OrganisationPolicy.problems(form.getOrganisation(), thisYear));
        problems.addAll(PersonPolicy.problems(form.getGivenName(), form.getFamilyName(), form.getEmail()));
        if (form.getContactPhone() != null && !PhoneNumber.isValid(form.getContactPhone())) {
            refuse("contactPhone", PeopleReason.PHONE_NOT_VALID);
        }
        leadsNowhere("name", form.getOrganisation().getName());
        leadsNowhere("givenName", form.getGivenName());
        leadsNowhere("familyName", form.getFamilyName());
        String title = form.getJobTitle();
        if (title != null && NOT_ONE_LINE.matcher(title).find()) {
            refuse("jobTitle", ApplicationReason.TEXT_NOT_VALID);
        } else if (title != null && title.length() > MAX_JOB_TITLE) {
            refuse("jobTitle", CommonReason.TOO_LONG, MAX_JOB_TITLE);
        }
        problems.addAll(problemsOfText("message", form.getMessage(), false));
    }

    private void leadsNowhere(String field, String name) {
        if (name != null && LEADS_AWAY.matcher(name).find()) {
            refuse(field, ApplicationReason.TEXT_NOT_VALID);
        }
    }

    private void organisationIsWhole() {
        OrganisationForm organisation = form.getOrganisation();
        if (organisation.isItalian()) {
            if (organisation.getVatNumber() == null && organisation.getFiscalCode() == null) {
                refuse("vatNumber", ApplicationReason.TAX_NUMBER_REQUIRED);
            }
            require("postcode", organisation.getPostcode());
            require("province", organisation.getProvince());
        }
        if (organisation.getKind() == OrganisationKind.COMPANY && organisation.getSizeClass() == null) {
            refuse("sizeClass", ApplicationReason.SIZE_REQUIRED);
        }
        require("address", organisation.getAddress());
        require("municipality", organisation.getMunicipality());
    }

    private void categoryIsOpen(Set<String> open) {
        if (form.getCategory() == null) {
            refuse("category", CommonReason.REQUIRED);
        } else if (!open.contains(form.getCategory())) {
            refuse("category", ApplicationReason.CATEGORY_NOT_OPEN);
        }
    }

    private void require(String field, String value) {
        if (value == null) {
            refuse(field, CommonReason.REQUIRED);
        }
    }

    private void refuse(String field, RefusalReason reason, Object... arguments) {
        problems.add(new Problem(field, reason, arguments));
    }
}
