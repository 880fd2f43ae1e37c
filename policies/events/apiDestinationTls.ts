import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const apiDestinationTls = resourceRule({
    name: "events-api-destination-tls",
    description:
        "An API destination is called over TLS. Its credential goes along with every event, and over plain HTTP everybody on " +
        "the way can read both.",
    severity: "high",
    level: "mandatory",
    fix: 'Set invocationEndpoint to an address that begins with "https://".',
    url: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html",
    framework: nist("SC-8(1)", "Transmission Confidentiality and Integrity | Cryptographic Protection"),
    types: ["aws:cloudwatch/eventApiDestination:EventApiDestination"],
    *check({ props }) {
        if (!/^https:/i.test(text(props.invocationEndpoint))) {
            yield "invocationEndpoint is no address with TLS";
        }
    },
});
