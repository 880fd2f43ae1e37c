import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isRecord, parseJson, text } from "../core/values";

export const encryption = resourceRule({
    name: "emr-encryption",
    description:
        "A security configuration of EMR encrypts at rest and in transit, and serves metadata by version 2 alone. " +
        "Nodes shuffle the data over disks and network all the time.",
    severity: "high",
    level: "mandatory",
    fix:
        "Set EnableAtRestEncryption and EnableInTransitEncryption of EncryptionConfiguration to true, and " +
        "MinimumInstanceMetadataServiceVersion of InstanceMetadataServiceConfiguration to 2.",
    url: "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html",
    framework: fsbp("EMR.3", "Amazon EMR security configurations should be encrypted at rest"),
    types: ["aws:emr/securityConfiguration:SecurityConfiguration"],
    *check({ props }) {
        const configuration = parseJson(text(props.configuration));
        const part = (key: string): Readonly<Record<string, unknown>> => {
            const value = isRecord(configuration) ? configuration[key] : undefined;
            return isRecord(value) ? value : {};
        };
        for (const key of ["EnableAtRestEncryption", "EnableInTransitEncryption"]) {
            if (part("EncryptionConfiguration")[key] !== true) {
                yield `configuration leaves ${key} off`;
            }
        }
        if (part("InstanceMetadataServiceConfiguration")["MinimumInstanceMetadataServiceVersion"] !== 2) {
            yield "configuration serves metadata by version 1, too";
        }
    },
});
