import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet, text } from "../core/values";

export const webhook = resourceRule({
    name: "secrets-webhook",
    description:
        "A webhook of a model registry calls over TLS, checks the certificate, and holds no personal access token. What it sends " +
        "carries its authorization along; a token in it lies in the state of the stack.",
    severity: "medium",
    level: "mandatory",
    fix: "Begin httpUrlSpec.url with https://, remove enableSslVerification, and start jobs by trigger instead of by jobSpec.",
    url: "https://docs.databricks.com/aws/en/mlflow/model-registry-webhooks",
    framework: sat("DP-1", "Secrets management"),
    types: ["databricks:index/mlflowWebhook:MlflowWebhook"],
    *check({ props }) {
        if (isSet(props.jobSpec ?? {}, "accessToken")) {
            yield "jobSpec.accessToken is set";
        }
        if (/^http:/i.test(text(props.httpUrlSpec?.url))) {
            yield "httpUrlSpec.url is not reached over TLS";
        }
        // Certificates are checked by default.
        if (!(props.httpUrlSpec?.enableSslVerification ?? true)) {
            yield "httpUrlSpec.enableSslVerification is off";
        }
    },
});
