import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const importedCertificate = resourceRule({
    name: "acm-imported-certificate",
    description:
        "A certificate is issued by ACM and not imported. " +
        "ACM renews its own; an imported one expires on a day that everybody forgot, and its private key is in the program.",
    severity: "medium",
    level: "advisory",
    fix: "Set domainName and validationMethod in place of privateKey and certificateBody.",
    url: "https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html",
    framework: fsbp("ACM.1", "Imported and ACM-issued certificates should be renewed after a specified time period"),
    types: ["aws:acm/certificate:Certificate"],
    *check({ props }) {
        if (["certificateBody", "privateKey", "privateKeyWo"].some((property) => isSet(props, property))) {
            yield "it is imported";
        }
    },
});
