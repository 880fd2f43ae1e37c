// The floor: the same registrations as a plan of ours, made with nothing but the SDK, tuned as far as it goes without
// patching it. No stack traces, one turn of the event loop per component, what only closure serialisation needs loaded
// on first use, imports by service, 60 policies judged in process, the plan written as JSON.
Error.stackTraceLimit = 0;
const Module = require("node:module");
const { readFileSync } = require("node:fs");

const onFirstUse = /^typescript$|^@npmcli\/arborist$|^normalize-package-data$|automation/;
const load = Module._load;
Module._load = function lazily(request, ...rest) {
    return onFirstUse.test(request)
        ? new Proxy({}, { get: (_, key) => load.call(this, request, ...rest)[key] })
        : load.call(this, request, ...rest);
};

const pulumi = require("@pulumi/pulumi");
const stack = JSON.parse(readFileSync(process.argv[2], "utf8")).stacks[0];
const made = new Map();

/** The class of a type token, from its service's module. */
function classOf(type) {
    const [pkg, path, name] = type.split(":");
    if (pkg === "pulumi") {
        return require(`@pulumi/${name}/provider`).Provider;
    }
    const service = path.split("/")[0];
    return pkg === "databricks" ? require("@pulumi/databricks")[name] : require(`@pulumi/aws/${service}`)[name];
}

/** What is not known before deployment comes from a resource that the input depends on. */
function restore(value, source) {
    if (Array.isArray(value)) {
        return value.map((item) => restore(item, source));
    }
    if (value === null || typeof value !== "object") {
        return value;
    }
    if (value.$unknown || value.$secret) {
        return source === undefined ? "known-only-later" : (source.id ?? source.urn);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restore(item, source)]));
}

function register(resource) {
    const parent = made.get(resource.parent);
    if (!resource.custom) {
        made.set(resource.urn, new pulumi.ComponentResource(resource.type, resource.name, {}, { parent }));
        return;
    }
    const inputs = Object.entries(resource.inputs).map(([key, value]) => {
        const [source] = resource.propertyDependencies[key] ?? [];
        return [key, restore(value, made.get(source))];
    });
    const provider = made.get(resource.provider);
    const Class = classOf(resource.type);
    made.set(
        resource.urn,
        new Class(resource.name, Object.fromEntries(inputs), { parent, ...(provider && { provider }) }),
    );
}

/** Everything a resource refers to, before itself. */
function inOrder(resources) {
    const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
    const ordered = new Set();
    const visit = (urn) => {
        const resource = byUrn.get(urn);
        if (resource === undefined || ordered.has(resource)) {
            return;
        }
        const needs = [
            resource.parent,
            resource.provider,
            ...Object.values(resource.propertyDependencies).map(([first]) => first),
        ];
        byUrn.delete(urn);
        needs.forEach(visit);
        ordered.add(resource);
    };
    [...byUrn.keys()].forEach(visit);
    return [...ordered].filter(({ type }) => type !== "pulumi:pulumi:Stack" && type !== "pulumi:pulumi:StackReference");
}

const recorded = [];
const mocks = {
    newResource({ type, name, inputs }) {
        recorded.push({ type, name, inputs });
        return { id: `${name}-id`, state: inputs };
    },
    call: () => ({}),
};

/** Sixty rules, each of which looks at every resource of its type and reads one input. */
const types = [...new Set(stack.resources.map(({ type }) => type))];
const policies = Array.from({ length: 60 }, (_, index) => ({
    type: types[index % types.length],
    check: (inputs) => inputs.tags !== undefined && inputs.tags.owner === undefined,
}));

async function main() {
    await pulumi.runtime.setMocks(mocks, "lakehouse", stack.name, true);
    await pulumi.runtime.runInPulumiStack(async () => {
        for (const resource of inOrder(stack.resources)) {
            register(resource);
            if (!resource.custom) {
                await new Promise((resolve) => setImmediate(resolve));
            }
        }
    });
    await pulumi.runtime.disconnect();
    const findings = recorded.flatMap((resource) =>
        policies.filter(({ type, check }) => type === resource.type && check(resource.inputs)),
    );
    recorded.sort((one, other) => (one.name < other.name ? -1 : 1));
    process.stdout.write(JSON.stringify({ recorded, findings: findings.length }));
    const expected = stack.resources.filter(({ type }) => !type.startsWith("pulumi:pulumi:")).length;
    const registered = recorded.filter(({ type }) => !type.startsWith("pulumi:pulumi:")).length;
    if (registered !== expected) {
        throw new Error(`the floor registered ${registered} resources instead of ${expected}`);
    }
}

main().catch((error) => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exitCode = 1;
});
