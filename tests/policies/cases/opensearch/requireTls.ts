import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { resource, UNKNOWN } from "../../support/resources";

const DOMAIN = "aws:opensearch/domain:Domain";
const ELASTICSEARCH = "aws:elasticsearch/domain:Domain";

const PLAIN = "domainEndpointOptions.enforceHttps is not true";
const OLD = "domainEndpointOptions.tlsSecurityPolicy takes older versions than TLS 1.2";
const domain = (enforceHttps: boolean, tlsSecurityPolicy: string): ReturnType<typeof resource> =>
    resource(DOMAIN, { domainEndpointOptions: { enforceHttps, tlsSecurityPolicy } });

export const cases: RuleCases = {
    passing: {
        "TLS 1.2": passes(domain(true, "Policy-Min-TLS-1-2-2019-07")),
        "TLS 1.2 with forward secrecy": passes(domain(true, "Policy-Min-TLS-1-2-PFS-2023-10")),
    },
    violating: {
        HTTP: fails(PLAIN, domain(false, "Policy-Min-TLS-1-2-2019-07")),
        "TLS 1.0": fails(OLD, domain(true, "Policy-Min-TLS-1-0-2019-07")),
        "nothing said": fails([PLAIN, OLD], resource(ELASTICSEARCH, { domainEndpointOptions: {} })),
    },
    unknown: {
        "whether it does": undecided(
            "domainEndpointOptions.enforceHttps",
            domain(UNKNOWN, "Policy-Min-TLS-1-2-2019-07"),
        ),
        "the version": undecided("domainEndpointOptions.tlsSecurityPolicy", domain(true, UNKNOWN)),
    },
    absent: { "AWS takes both": fails([PLAIN, OLD], resource(DOMAIN, {})) },
};
