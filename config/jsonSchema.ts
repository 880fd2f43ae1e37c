import * as z from "zod";
import { NAMESPACE, SECRET_SETTINGS, settingsSchema } from "./schema";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What Pulumi puts into a stack file for an encrypted value. */
const ENCRYPTED: JsonSchema = {
    type: "object",
    properties: { secure: { type: "string", description: "Ciphertext, written by `pulumi config set --secret`." } },
    required: ["secure"],
    additionalProperties: false,
};

const DISABLE_DEFAULT_PROVIDERS: JsonSchema = {
    description: "Always all: every resource names its provider, so none is made in an account that nobody chose.",
    type: "array",
    items: { const: "*" },
    minItems: 1,
};

/** What stands beside `config` in a stack file. `environment` does not: the planner reads stack files alone. */
const BESIDE_CONFIG: Record<string, JsonSchema> = {
    secretsprovider: {
        type: "string",
        description: "Key that encrypts secrets, for example awskms://alias/pulumi-secrets?region=eu-west-1.",
    },
    encryptedkey: { type: "string", description: "Written by Pulumi." },
    encryptionsalt: { type: "string", description: "Written by Pulumi." },
};

const namespaced = (setting: string): string => `${NAMESPACE}:${setting}`;

/**
 * JSON Schema of a whole stack file, for editors. It knows each setting; the rules between settings, the program alone. The
 * committed file is written by `npm run schema`.
 */
export function stackFileSchema(): JsonSchema {
    return {
        $schema: "http://json-schema.org/draft-07/schema#",
        title: `Stack file of ${NAMESPACE}`,
        type: "object",
        properties: { ...BESIDE_CONFIG, config: configSchema() },
        required: ["config"],
        additionalProperties: false,
    };
}

function configSchema(): JsonSchema {
    const { properties = {}, required = [] } = z.toJSONSchema(settingsSchema, { io: "input", target: "draft-7" });
    const settings = Object.entries(properties).map(
        ([key, schema]) => [namespaced(key), inStackFile(key, schema)] as const,
    );
    const disabled = "pulumi:disable-default-providers";
    return {
        type: "object",
        properties: { [disabled]: DISABLE_DEFAULT_PROVIDERS, ...Object.fromEntries(settings) },
        required: [disabled, ...required.map(namespaced)],
        patternProperties: { "^pulumi:": {} },
        additionalProperties: false,
    };
}

/** What must be secret never stands there in plain text. */
function inStackFile(setting: string, schema: z.core.JSONSchema._JSONSchema): z.core.JSONSchema._JSONSchema {
    if (typeof schema === "boolean" || !SECRET_SETTINGS.some((key) => key === setting)) {
        return schema;
    }
    return { ...ENCRYPTED, description: schema.description ?? "" };
}
