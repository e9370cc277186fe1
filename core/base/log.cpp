#include "core/base/log.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <mutex>

namespace alter {

namespace {

std::shared_ptr<spdlog::sinks::stderr_color_sink_mt> screen() {
    static const auto sink = [] {
        auto made = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
        made->set_pattern("%^%l%$: %v");
        made->set_level(spdlog::level::info);
        return made;
    }();
    return sink;
}

spdlog::logger& logger() {
    static spdlog::logger made = [] {
        spdlog::logger fresh("alter", screen());
        fresh.set_level(spdlog::level::debug);
        fresh.flush_on(spdlog::level::info);
        return fresh;
    }();
    return made;
}

} // namespace

void logDebug(const std::string& text) {
    logger().debug(text);
}

void logInfo(const std::string& text) {
    logger().info(text);
}

void logWarning(const std::string& text) {
    logger().warn(text);
}

void logError(const std::string& text) {
    logger().error(text);
}

void setLogLevel(LogLevel level) {
    static constexpr spdlog::level::level_enum levels[] = {spdlog::level::debug, spdlog::level::info,
                                                           spdlog::level::warn, spdlog::level::err,
                                                           spdlog::level::off};
    screen()->set_level(levels[static_cast<int>(level)]);
}

void logToFile(const std::filesystem::path& file) {
    auto sink = std::make_shared<spdlog::sinks::basic_file_sink_mt>(file.string());
    sink->set_pattern("%Y-%m-%d %H:%M:%S.%e %l: %v");
    logger().sinks().push_back(std::move(sink));
}

} // namespace alter
