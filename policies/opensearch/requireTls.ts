import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const requireTls = resourceRule({
    name: "opensearch-require-tls",
    description:
        "A search domain takes requests over HTTPS alone, with TLS 1.2 or later. Queries, results and signatures " +
        "go over the network otherwise as they are.",
    severity: "high",
    level: "mandatory",
    fix: 'Set domainEndpointOptions.enforceHttps to true and tlsSecurityPolicy to "Policy-Min-TLS-1-2-PFS-2023-10".',
    url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/infrastructure-security.html",
    framework: fsbp(
        "Opensearch.8",
        "Connections to OpenSearch domains should be encrypted using the latest TLS security policy",
    ),
    types: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
    *check({ props }) {
        const { domainEndpointOptions: options } = props;
        if (options?.enforceHttps !== true) {
            yield "domainEndpointOptions.enforceHttps is not true";
        }
        // Left out, TLS 1.0 will do.
        if (!/^Policy-Min-TLS-1-[23]/.test(text(options?.tlsSecurityPolicy))) {
            yield "domainEndpointOptions.tlsSecurityPolicy takes older versions than TLS 1.2";
        }
    },
    remediate: () => ({
        domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
    }),
});
