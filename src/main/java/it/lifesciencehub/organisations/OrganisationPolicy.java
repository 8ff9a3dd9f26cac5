package it.lifesciencehub.organisations;

import static it.lifesciencehub.organisations.OrganisationReason.*;

import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.formats.AtecoCode;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.FiscalCode;
import it.lifesciencehub.shared.formats.RecipientCode;
import it.lifesciencehub.shared.formats.VatNumber;
import it.lifesciencehub.shared.formats.WebAddress;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What must be so about an organisation's data, field by field, for pages and imports alike. Asks no database. */
public final class OrganisationPolicy {

    /** The first year of an ATECO classification, and the first year in which anything was founded that still is there. */
    private static final int FIRST_ATECO_YEAR = 1981;

    private static final int FIRST_FOUNDED_YEAR = 800;

    /** Kinds that may be public bodies, whose codice destinatario has six characters. */
    private static final Set<OrganisationKind> MAY_BE_PUBLIC =
            EnumSet.complementOf(EnumSet.of(OrganisationKind.COMPANY));

    private final FieldProblems problems = new FieldProblems();
    private final OrganisationForm form;
    private final int thisYear;

    private OrganisationPolicy(OrganisationForm form, int thisYear) {
        this.form = form;
        this.thisYear = thisYear;
    }

    /**
     * Every problem of a normalised form; empty where there is none.
     *
     * @param thisYear the year on the clock, which no founding is after
     */
    public static List<Problem> problems(OrganisationForm form, int thisYear) {
        OrganisationPolicy policy = new OrganisationPolicy(form, thisYear);
        policy.namesItself();
        policy.taxDataAddUp();
        policy.activityIsClassified();
        policy.canBeReached();
        AddressPolicy.standsSomewhere(form, policy.problems);
        return policy.problems.all();
    }

    private void namesItself() {
        problems.required("name", form.getName());
        problems.required("kind", form.getKind());
        problems.line("name", form.getName(), 250);
        problems.line("alternativeName", form.getAlternativeName(), 250);
        problems.line("acronym", form.getAcronym(), 60);
        problems.line("externalId", form.getExternalId(), 120);
        Integer year = form.getFoundedYear();
        if (year != null && (year < FIRST_FOUNDED_YEAR || year > thisYear)) {
            problems.refuse("foundedYear", FOUNDED_YEAR_NOT_VALID);
        }
    }

    private void taxDataAddUp() {
        problems.check("vatNumber", form.getVatNumber(), VatNumber::isValid, VAT_NUMBER_NOT_VALID);
        problems.check("fiscalCode", form.getFiscalCode(), FiscalCode::isValidOfOrganisation, FISCAL_CODE_NOT_VALID);
        problems.check("certifiedEmail", form.getCertifiedEmail(), EmailAddress::isValid, CERTIFIED_EMAIL_NOT_VALID);
        String code = form.getRecipientCode();
        if (code == null) {
            return;
        }
        if (!RecipientCode.isValid(code)) {
            problems.refuse("recipientCode", RECIPIENT_CODE_NOT_VALID);
        } else if (RecipientCode.isOfPublicBody(code) && !MAY_BE_PUBLIC.contains(form.getKind())) {
            problems.refuse("recipientCode", RECIPIENT_CODE_OF_PUBLIC_BODY);
        } else if (RecipientCode.FOREIGN.equals(code) && form.isItalian()) {
            problems.refuse("recipientCode", RECIPIENT_CODE_FOREIGN);
        } else if (RecipientCode.BY_CERTIFIED_EMAIL.equals(code) && form.getCertifiedEmail() == null) {
            problems.refuse("certifiedEmail", CERTIFIED_EMAIL_REQUIRED);
        }
    }

    private void activityIsClassified() {
        if (form.getAtecoCode() == null) {
            return;
        }
        problems.check("atecoCode", form.getAtecoCode(), AtecoCode::isValid, ATECO_CODE_NOT_VALID);
        Integer year = form.getAtecoYear();
        if (year == null) {
            problems.refuse("atecoYear", ATECO_YEAR_REQUIRED);
        } else if (year < FIRST_ATECO_YEAR || year > thisYear) {
            problems.refuse("atecoYear", ATECO_YEAR_NOT_VALID);
        }
    }

    private void canBeReached() {
        problems.check("website", form.getWebsite(), WebAddress::isValid, WEBSITE_NOT_VALID);
        problems.check("email", form.getEmail(), EmailAddress::isValid, EMAIL_NOT_VALID);
        AddressPolicy.isAnswered(form, problems);
    }
}
