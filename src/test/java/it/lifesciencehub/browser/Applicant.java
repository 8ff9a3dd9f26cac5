package it.lifesciencehub.browser;

import it.lifesciencehub.applications.ApplicationFixture;

/** Somebody who applies for membership on the public page. */
final class Applicant {

    private final Visitor visitor;
    private final String organisation;
    private final String address;

    /** @param organisation a name that nobody else has */
    Applicant(Visitor visitor, String organisation, String address) {
        this.visitor = visitor;
        this.organisation = organisation;
        this.address = address;
    }

    /** Fills in the whole form, but for the acknowledgement of the text about personal data. */
    void fillIn() {
        visitor.open("/join");
        visitor.fill("organisations", "field.name", organisation);
        visitor.choose("organisations", "field.kind", "COMPANY");
        visitor.choose("organisations", "field.sizeClass", "SMALL");
        visitor.field("organisations", "sector.RESEARCH").check();
        visitor.fill("organisations", "field.vatNumber", ApplicationFixture.aVatNumber());
        visitor.fill("organisations", "field.address", "via Pasteur 12");
        visitor.fill("organisations", "field.postcode", "20127");
        visitor.fill("organisations", "field.municipality", "Milano");
        visitor.fill("organisations", "field.province", "mi");
        visitor.fill("applications", "apply.field.givenName", "Anna");
        visitor.fill("applications", "apply.field.familyName", "Rossi");
        visitor.fill("applications", "apply.field.email", address);
        visitor.fill("applications", "apply.field.jobTitle", "Direttrice");
        visitor.choose("applications", "apply.field.category", "ordinary");
    }

    void send() {
        visitor.field("applications", "privacy.read").check();
        visitor.press("applications", "join.send");
        visitor.sees("applications", "join.outcome.SENT");
    }

    /** The private link in the mail that confirms the application. */
    String link() {
        return Mailbox.await(address, visitor.text("applications", "mail.received.subject", organisation))
                .link();
    }
}
