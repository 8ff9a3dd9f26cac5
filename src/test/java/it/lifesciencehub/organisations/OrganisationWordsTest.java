package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company|COMPANY",
                "healthcare|HOSPITAL",
                "education|UNIVERSITY",
                "government|PUBLIC_AUTHORITY",
                "nonprofit|ASSOCIATION",
                "facility|RESEARCH_CENTRE",
                "funder|FOUNDATION",
                "archive|OTHER",
                "other|OTHER",
                "funder;nonprofit|FOUNDATION",
                "nonprofit;funder|FOUNDATION",
                "education;funder|UNIVERSITY",
                "Impresa|COMPANY",
                "Comitato etico|ETHICS_COMMITTEE",
                "research_centre|RESEARCH_CENTRE"
            })
    void understandsKinds(String word, OrganisationKind kind) {
        assertEquals(kind, OrganisationWords.kind(word));
    }
}
