import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { KEYS } from "../shared/keys";

export const multiRegion = resourceRule({
    name: "kms-multi-region",
    description:
        "A KMS key stays in one region. " +
        "The material of a multi-region key can be copied to others, where what was encrypted for one place can be read.",
    severity: "low",
    level: "advisory",
    fix: "Leave multiRegion out, or exempt the key if data has to be read in several regions.",
    url: "https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html",
    framework: nist("SC-12", "Cryptographic Key Establishment and Management"),
    types: KEYS,
    *check({ type, props }) {
        if (type === "aws:kms/replicaKey:ReplicaKey" || type === "aws:kms/replicaExternalKey:ReplicaExternalKey") {
            yield "it is the replica of a key of another region";
        } else if (props.multiRegion ?? false) {
            yield "multiRegion is not false";
        }
    },
});
