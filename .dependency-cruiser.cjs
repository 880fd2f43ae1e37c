"use strict";
// Who may know whom. Paths are relative to the root; every rule is shown to bite in tests/unit/tools/dependencyRules.spec.ts.

const own = "^(index\\.ts$|config/|layers/|components/|planner/|policies/)";
const test = "^tests/";
const tool = "^tools/";

/** Scripts that run in folders of their own, with packages of their own. */
const elsewhere = "^(tools/bench/peerApp\\.cjs$|tests/engine/fixtures/pack/)";

/** A room may import only what `allowed` matches among the project's own files. */
function only(name, from, allowed, comment) {
    return {
        name,
        comment,
        severity: "error",
        from: { path: from },
        to: { path: `${own}|${test}|${tool}`, pathNot: [from, ...allowed] },
    };
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
    forbidden: [
        only(
            "index-wires-only",
            "^index\\.ts$",
            ["^config/", "^layers/"],
            "The program loads the settings and runs the layers; all else is theirs to know.",
        ),
        only(
            "layers-wire-components",
            "^layers/",
            ["^components/", "^config/"],
            "A layer connects components; it knows nothing of who runs it.",
        ),
        only(
            "config-says-what",
            "^config/",
            ["^components/shared/", "^components/.+Plan\\.ts$"],
            "Settings are checked against the same naming, tables and pure plans that the components use, and nothing else.",
        ),
        only(
            "components-know-components",
            "^components/",
            ["^policies/settings/"],
            "A component takes plain arguments; where they come from is the layer's affair. The levels of the policy pack are data.",
        ),
        only(
            "policies-stand-alone",
            "^policies/(?!launch\\.cjs$)",
            [],
            "The pack is published alone and judges without our own code; its launcher finds the build tool in a checkout.",
        ),
        only(
            "planner-looks-on",
            "^planner/",
            ["^index\\.ts$", "^layers/", "^config/", "^policies/", "^components/shared/"],
            "The planner records the program and reads its settings; it never reaches into a component.",
        ),
        {
            name: "rooms-are-apart",
            comment: "A room takes values from `shared` only. Of another room it may know types: layers connect rooms.",
            severity: "error",
            from: { path: "^components/([^/]+)/", pathNot: "^components/shared/" },
            to: { path: "^components/", pathNot: "^components/($1|shared)/", dependencyTypesNot: ["type-only"] },
        },
        {
            name: "shared-knows-no-room",
            comment: "What all rooms share depends on none of them.",
            severity: "error",
            from: { path: "^components/shared/" },
            to: { path: "^components/", pathNot: "^components/shared/" },
        },
        {
            name: "pack-needs-the-policy-sdk-only",
            comment:
                "Runners install the pack's dependencies: provider SDKs (150 MB) stay types, which vanish when compiled.",
            severity: "error",
            from: { path: "^policies/", pathNot: "^policies/tests/" },
            to: {
                dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer"],
                pathNot: "^node_modules/@pulumi/(policy|pulumi)/",
                dependencyTypesNot: ["type-only"],
            },
        },
        {
            name: "no-development-packages",
            comment: "Program, planner and pack run where only `dependencies` are installed.",
            severity: "error",
            from: { path: own },
            to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
        },
        {
            name: "no-undeclared-packages",
            comment: "What is imported is listed in package.json.",
            severity: "error",
            from: { pathNot: elsewhere },
            to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
        },
        {
            name: "not-to-unresolvable",
            comment: "An import that leads nowhere fails when it runs.",
            severity: "error",
            from: { pathNot: elsewhere },
            to: { couldNotResolve: true },
        },
        {
            name: "no-cycles",
            comment: "Files that need each other are one idea in two files, or two ideas that share a third.",
            severity: "error",
            from: {},
            to: { circular: true },
        },
        {
            name: "no-orphans",
            comment: "A file that nothing imports is not part of anything.",
            severity: "error",
            from: {
                orphan: true,
                path: own,
                pathNot: ["^index\\.ts$", "^planner/cli\\.ts$", "^policies/(index\\.ts|launch\\.cjs)$"],
            },
            to: {},
        },
    ],
    options: {
        exclude: { path: "(^|/)(bin|coverage|\\.cache|\\.git)/" },
        doNotFollow: { path: "node_modules" },
        tsConfig: { fileName: "tsconfig.json" },
        // Sees `import type`, and tells it from an import of values.
        tsPreCompilationDeps: "specify",
        enhancedResolveOptions: {
            exportsFields: ["exports"],
            conditionNames: ["import", "require", "node", "default", "types"],
        },
    },
};
