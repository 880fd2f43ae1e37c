import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const transitEncryption = resourceRule({
    name: "msk-transit-encryption",
    description:
        "An MSK cluster takes connections with TLS alone, and its brokers use it among themselves. Events go over " +
        "the network otherwise as they are.",
    severity: "high",
    level: "mandatory",
    fix: 'Leave encryptionInfo.encryptionInTransit out, or set clientBroker to "TLS" and inCluster to true.',
    url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html",
    framework: fsbp("MSK.1", "MSK clusters should be encrypted in transit among broker nodes"),
    types: ["aws:msk/cluster:Cluster"],
    *check({ props }) {
        const transit = props.encryptionInfo?.encryptionInTransit;
        // Left out, both are secure.
        if ((text(transit?.clientBroker) || "TLS") !== "TLS") {
            yield "encryptionInfo.encryptionInTransit.clientBroker takes connections without TLS";
        }
        if (!(transit?.inCluster ?? true)) {
            yield "encryptionInfo.encryptionInTransit.inCluster is not true";
        }
    },
});
