import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const credentialPassthrough = resourceRule({
    name: "identity-credential-passthrough",
    description:
        "No instance profile is there for credential passthrough. It lets people assume roles of AWS from clusters, past all " +
        "grants of Unity Catalog; Databricks has deprecated it.",
    severity: "high",
    level: "mandatory",
    fix: "Remove isMetaInstanceProfile, and grant on external locations.",
    url: "https://docs.databricks.com/aws/en/connect/storage/tutorial-s3-instance-profile",
    framework: sat("GOV-12", "Unity Catalog enabled clusters"),
    types: ["databricks:index/instanceProfile:InstanceProfile"],
    *check({ props }) {
        // Not one by default.
        if (props.isMetaInstanceProfile ?? false) {
            yield "isMetaInstanceProfile is not false";
        }
        if (props.skipValidation ?? false) {
            yield { advisory: "skipValidation registers it whether or not it works" };
        }
    },
});
